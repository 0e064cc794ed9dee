package io.quizpool.french.sentence;

import io.quizpool.french.verb.Verb;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

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
            words(
                    """
                    aboyer apercevoir s'apercevoir apparaître apprécier atteindre s'attendre
                    atterrir augmenter bénéficier bouillir comprendre
                    décoller découvrir démarrer devenir deviner diminuer disparaître échapper
                    éclater émouvoir entendre s'envoler éprouver étonner s'évanouir évoluer fleurir
                    fondre geler gémir grandir grelotter guérir hériter inspirer
                    jaunir mériter mourir mûrir naître neiger obtenir parvenir pleuvoir se~produire
                    recevoir reconnaître récupérer remarquer rencontrer se~rencontrer réussir rêver
                    rougir sentir sonner souffrir surprendre trouver vaincre voir se~voir
                    """);
    private static final Set<String> MISHAPS =
            words(
                    """
                    s'absenter bâiller brûler casser céder couper se~couper déchirer décevoir
                    déplaire déranger désobéir se~disputer échouer effrayer s'égarer s'endormir
                    s'énerver ennuyer s'ennuyer éternuer s'étonner exagérer se~fâcher fatiguer
                    se~fatiguer gâcher gaspiller gêner glisser grossir heurter ignorer s'inquiéter
                    inquiéter maigrir manquer mentir mordre se~moquer mouiller négliger nuire
                    omettre oublier perdre se~perdre pleurer rater regretter rompre tomber tricher
                    se~tromper
                    """);
    private static final Set<String> STATES =
            words(
                    """
                    adorer aimer appartenir s'appeler avoir briller connaître couler coûter
                    craindre dépendre flotter fonctionner
                    détester devoir douter se~douter s'entendre espérer habiter haïr intéresser
                    paraître plaire se~plaire posséder pouvoir préférer se~réjouir sembler se~sentir
                    souhaiter suffire se~trouver valoir vouloir
                    """);
    private static final Set<String> ATTITUDES =
            words("être croire savoir se~méfier se~fier supporter respecter");

    private static final Set<String> NO_PROGRESSIVE =
            words(
                    """
                    accepter apercevoir s'apercevoir apprécier s'attendre comprendre décevoir entendre
                    envisager éprouver ignorer s'intéresser manquer mériter oublier promettre
                    se~contenter se~nourrir se~passer se~rappeler reconnaître refuser regretter remarquer sentir se~soucier
                    se~souvenir voir se~voir
                    """);
    private static final Set<String> ONCE =
            words(
                    """
                    acquérir déménager devenir disparaître éclater élire s'enfuir fleurir geler
                    grandir guérir hériter se~marier mourir mûrir naître nommer vaincre
                    se~débarrasser détruire
                    """);

    private static final Set<String> GRADUAL =
            words(
                    """
                    s'adapter augmenter diminuer élever évoluer fleurir grandir grossir guérir
                    s'habituer jaunir maigrir mûrir progresser vieillir
                    """);

    /** Deeds that have no end even where they have an object. */
    private static final Set<String> ENDLESS =
            words(
                    """
                    admirer aider amuser attendre chanter chercher conduire conserver consommer
                    continuer contredire crier critiquer cultiver danser défendre diriger éclairer
                    écouter élever empêcher employer encourager entretenir envisager éviter exiger
                    exprimer filmer fuir garder gérer gratter guider habiter héberger hurler
                    imaginer s'imaginer imiter imposer improviser instruire interdire interrompre
                    juger jouer lâcher laisser lever limiter maintenir menacer mener murmurer nier
                    nourrir observer occuper se~permettre permettre plaindre porter pousser
                    pratiquer produire protéger se~rappeler refuser regarder respirer retenir
                    risquer saluer soigner soulever soutenir suivre surveiller taire tendre tenir tenter tirer toucher
                    tourner utiliser vivre
                    """);

    private static final Set<String> ENDED =
            words(
                    """
                    arriver atterrir décoller déjeuner déménager se~déshabiller dîner se~doucher
                    écrire s'excuser fondre s'habiller s'inscrire s'installer se~laver se~lever
                    partir se~préparer se~raser recevoir rentrer retourner revenir sortir téléphoner
                    trouver
                    """);

    /** Parts words at white space; a tilde stands for the space of {@code se perdre}. */
    private static Set<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+", -1))
                .map(word -> word.replace('~', ' '))
                .collect(Collectors.toUnmodifiableSet());
    }

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
