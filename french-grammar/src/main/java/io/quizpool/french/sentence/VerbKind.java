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
                    atterrir augmenter bénéficier bouillir briller comprendre couler
                    décoller découvrir démarrer devenir deviner diminuer disparaître échapper
                    éclater émouvoir entendre s'envoler éprouver étonner s'évanouir évoluer fleurir
                    flotter fonctionner fondre geler gémir grandir grelotter guérir hériter inspirer
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
                    adorer aimer appartenir s'appeler avoir connaître coûter craindre dépendre
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

    /** Whether it is a state rather than an event. */
    public boolean lasting() {
        return this == STATE || this == ATTITUDE;
    }
}
