package io.quizpool.french.sentence;

import io.quizpool.french.verb.Infinitives;
import io.quizpool.french.verb.Verb;
import java.util.Set;

/** What the subject has to do with what the verb says: decides adverbs and commands. */
public enum VerbKind {
    /** Done on purpose. */
    DEED,
    /** Befalls its subject: nobody is told to do it. */
    HAPPENING,
    /** Befalls its subject, who may be warned of it. */
    MISHAP,
    /** Lasts, and nobody decides it. */
    STATE,
    /** Lasts, and one may be told to be so. */
    ATTITUDE;

    private static final Set<String> HAPPENINGS =
            Infinitives.listed(
                    """
                    aboyer apercevoir s'apercevoir apparaître apprécier atteindre s'attendre
                    atterrir augmenter bénéficier bouillir comprendre croiser décoller découvrir
                    démarrer devenir deviner diminuer disparaître échapper éclater émouvoir
                    entendre s'envoler éprouver étonner s'évanouir évoluer falloir fleurir fondre gagner geler
                    grandir grelotter guérir hériter inspirer jaunir mériter mourir mûrir
                    naître neiger obtenir parvenir pleuvoir ployer se~produire recevoir
                    reconnaître récupérer se~réjouir remarquer rencontrer se~rencontrer
                    retrouver se~réveiller réussir rêver sentir sonner souffrir surprendre se~tapir
                    trouver vaincre voir se~voir
                    """);
    private static final Set<String> MISHAPS =
            Infinitives.listed(
                    """
                    s'absenter bâiller brûler casser céder couper se~couper décevoir
                    déchirer se~dédire se~départir déplaire déranger désobéir se~disputer
                    échouer effrayer s'égarer s'emparer s'endormir s'énerver s'ennuyer ennuyer
                    éternuer s'étonner exagérer se~fâcher se~fatiguer fatiguer gâcher
                    gaspiller gémir glisser grossir gêner heurter ignorer s'immiscer inquiéter
                    s'inquiéter maigrir manquer menacer mentir se~moquer mordre mouiller négliger
                    nuire omettre oublier perdre se~perdre pleurer rater regretter rompre rougir
                    se~targuer tomber tricher se~tromper usurper se~vanter vociférer
                    """);
    private static final Set<String> STATES =
            Infinitives.listed(
                    """
                    adorer aimer appartenir s'appeler avoir briller connaître couler coûter
                    craindre dépendre détester devoir douter se~douter s'entendre espérer
                    flotter fonctionner habiter haïr intéresser paraître plaire se~plaire
                    posséder pouvoir préférer sembler se~sentir souhaiter suffire se~trouver
                    valoir vouloir
                    """);
    private static final Set<String> ATTITUDES =
            Infinitives.listed(
                    "être croire savoir se~méfier se~fier se~rappeler se~soucier se~souvenir supporter respecter");

    private static final Set<String> NO_PROGRESSIVE =
            Infinitives.listed(
                    """
                    accepter apercevoir s'apercevoir apprécier atteindre s'attendre
                    attraper comprendre se~contenter croiser décevoir décider découvrir
                    déplaire deviner échouer élire entendre envisager éprouver étonner falloir
                    garantir heurter ignorer s'intéresser manquer mériter nommer
                    se~nourrir obtenir oublier se~passer permettre se~présenter promettre
                    se~rappeler rater recevoir reconnaître refuser regretter remarquer
                    rencontrer retrouver réussir sentir se~soucier se~souvenir surprendre
                    se~tromper trouver vivre se~voir voir
                    """);
    private static final Set<String> ONCE =
            Infinitives.listed(
                    """
                    acquérir s'adapter arriver se~débarrasser déménager détruire devenir
                    disparaître éclater élire s'enfuir fleurir geler grandir guérir s'habituer
                    hériter inscrire s'inscrire jurer se~marier mourir mûrir naître nommer renoncer
                    surseoir vaincre
                    """);

    private static final Set<String> GRADUAL =
            Infinitives.listed(
                    """
                    acquérir s'adapter améliorer apprécier apprendre augmenter bâtir se~battre concevoir
                    consommer construire cultiver développer devenir diminuer diriger élever
                    enseigner entretenir évoluer fleurir gérer grandir grossir guérir s'habituer instruire
                    s'intéresser jaunir lutter maigrir mériter mûrir se~nourrir occuper produire
                    progresser réduire vieillir vivre
                    """);

    /** Deeds that have no end even where they have an object. */
    private static final Set<String> ENDLESS =
            Infinitives.listed(
                    """
                    admirer aider amuser attendre chanter chercher conduire conserver consommer
                    continuer contredire crier critiquer cultiver danser défendre diriger
                    éclairer écouter élever empêcher employer encourager enseigner entretenir envisager
                    éviter exiger exprimer filmer fuir garder gérer gratter guider habiter
                    héberger hurler imaginer s'imaginer imiter imposer improviser instruire
                    interdire interrompre jouer juger lâcher laisser lever limiter maintenir
                    menacer mener murmurer nier nourrir observer occuper se~permettre permettre
                    plaindre porter pourfendre pousser pratiquer produire protéger se~rappeler
                    refuser regarder respirer retenir risquer saluer soigner soulever soutenir
                    suivre surveiller taire tendre tenir tenter tirer toucher tourner utiliser
                    vivre
                    """);

    /** Done on purpose, but on the spur of the moment: nobody has it in a diary. */
    private static final Set<String> UNPLANNED =
            Infinitives.listed(
                    """
                    accélérer adapter s'adapter admettre admirer appuyer attraper avancer baisser se~battre
                    bouger se~calmer calmer se~concentrer conserver consommer contredire crier
                    critiquer se~débrouiller se~demander dépasser dévorer échapper s'échapper
                    s'emparer s'enfuir éviter exiger frapper freiner fuir se~glisser gratter
                    se~gratter s'habituer hésiter hurler imaginer s'imaginer imiter imposer
                    s'intéresser interrompre inventer juger jurer justifier klaxonner lâcher
                    limiter lutter maintenir menacer murmurer se~nourrir obéir observer occuper
                    s'opposer oser pardonner plaindre plaisanter pourfendre produire promettre
                    ralentir se~rappeler réagir réduire se~réfugier regarder résister respirer
                    retenir se~retourner rire risquer rompre saluer sauter songer sourire soutenir
                    se~souvenir se~taire se~tapir tendre tenir tirer toucher
                    """);

    /** Deeds so welcome or so toilsome that nobody forbids them. */
    private static final Set<String> WELCOME =
            Infinitives.listed(
                    """
                    accueillir acquérir adapter s'adapter aider améliorer s'amuser calmer se~calmer
                    commencer composer se~concentrer concevoir continuer contribuer convaincre
                    créer cultiver se~débrouiller décider se~détendre développer s'efforcer
                    encourager s'entraîner entretenir étudier éviter s'excuser féliciter gagner garantir
                    s'habituer identifier instruire s'intéresser inventer se~méfier mener se~mettre nourrir se~nourrir
                    obéir pardonner participer pourfendre prévenir profiter progresser protéger se~rappeler
                    rattraper réfléchir rembourser remercier se~reposer résoudre respecter respirer
                    savoir soigner sourire soutenir se~souvenir vérifier être
                    """);

    private static final Set<String> ENDED =
            Infinitives.listed(
                    """
                    arriver atterrir décoller déjeuner déménager se~déshabiller dîner se~doucher
                    écrire s'excuser fondre s'habiller s'inscrire s'installer se~laver se~lever
                    partir se~préparer se~raser recevoir rentrer retourner revenir sortir
                    téléphoner trouver
                    """);

    /** The kind of {@code verb}: a deed, unless it is known to be another. */
    public static VerbKind of(Verb verb) {
        String infinitive = verb.infinitive();
        if (HAPPENINGS.contains(infinitive)) {
            return HAPPENING;
        }
        if (MISHAPS.contains(infinitive)) {
            return MISHAP;
        }
        if (STATES.contains(infinitive)) {
            return STATE;
        }
        return ATTITUDES.contains(infinitive) ? ATTITUDE : DEED;
    }

    /** Whether the English of {@code verb} can stand in the progressive. */
    public static boolean progressive(Verb verb) {
        return !of(verb).lasting() && !NO_PROGRESSIVE.contains(verb.infinitive());
    }

    /** Whether one subject can do it again and again. */
    public static boolean repeatable(Verb verb) {
        return !of(verb).lasting() && !ONCE.contains(verb.infinitive());
    }

    /** Whether it takes its time, so that no hour sees it happen. */
    public static boolean gradual(Verb verb) {
        return GRADUAL.contains(verb.infinitive());
    }

    /** Whether people can have it in mind for tomorrow. */
    public static boolean planned(Verb verb) {
        return !UNPLANNED.contains(verb.infinitive());
    }

    /** Whether somebody may ask for it not to be done. */
    public static boolean forbidden(Verb verb) {
        return !WELCOME.contains(verb.infinitive());
    }

    /** Whether it comes to an end that one can wait for, alone or {@code withObject}. */
    public static boolean achieves(Verb verb, boolean withObject) {
        String infinitive = verb.infinitive();
        return ENDED.contains(infinitive)
                || (withObject && of(verb) == DEED && !ENDLESS.contains(infinitive));
    }

    /** Whether it is a state rather than an event. */
    public boolean lasting() {
        return this == STATE || this == ATTITUDE;
    }
}
