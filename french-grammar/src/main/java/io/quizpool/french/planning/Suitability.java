package io.quizpool.french.planning;

import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Opening;
import io.quizpool.french.sentence.VerbKind;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.Infinitives;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.Set;

/** Whether an opening makes sense with what the sentence says. */
final class Suitability {

    private static final Set<String> WEEKLY =
            Set.of("Le lundi,", "Le week-end,", "Le dimanche,", "Dimanche prochain,");
    private static final Set<String> HOMELY =
            Set.of(
                    "daily_life",
                    "food",
                    "home",
                    "family",
                    "leisure",
                    "sport",
                    "shopping",
                    "school",
                    "music",
                    "reading",
                    "culture",
                    "travel",
                    "nature",
                    "animals");

    /** What people say of other people, hardly of a river. */
    private static final Set<String> REMARKS =
            Set.of(
                    "Il est étonnant que",
                    "Je doute que",
                    "Elle doute que",
                    "Il est peu probable que");

    /** A mishap to some things, to others just what they are for. */
    private static final Set<String> HANDLED =
            Set.of("brûler", "casser", "couper", "déchirer", "se couper");

    private static final Set<String> SUFFERED = Set.of("s'évanouir", "grelotter", "souffrir");

    /** Liking is no matter of the case at hand, as being rid of its cause may be. */
    private static final Set<String> TASTES = Set.of("adorer", "aimer", "détester", "haïr");

    /** The weather does not depend on them, and has not ceased. */
    private static final Set<String> HUMAN_AFFAIRS =
            Set.of("Autrefois,", "Dans d'autres circonstances,", "Sans cela,", "Tôt ou tard,");

    private static final Set<String> REGRETS = Set.of("Il est dommage que", "Je regrette que");

    /** What is sad not to be done. */
    private static final Set<String> MISSED =
            Infinitives.listed(
                    """
                    accompagner aider appeler s'amuser assister chanter danser écouter écrire
                    encourager s'entraîner s'excuser féliciter inviter jouer lire offrir
                    participer profiter progresser remercier répondre se~reposer respecter
                    sourire soutenir téléphoner venir visiter voyager
                    """);

    /** What others see in somebody, and at any moment. */
    private static final Set<String> APPEARANCES = Set.of("paraître", "sembler");

    private static final Set<String> OBLIGATIONS = Set.of("devoir", "falloir");

    private Suitability() {}

    static boolean of(Opening opening, SentenceBrief brief, Verb verb, Complement complement) {
        boolean translates =
                opening.sense() != Opening.Sense.PROGRESSIVE || VerbKind.progressive(verb);
        VerbKind kind = VerbKind.of(verb);
        boolean asked = brief.tense() != Tense.IMPERATIF || Intention.of(verb, brief, complement);
        return translates
                && asked
                && !blames(brief, verb, complement)
                && (!REMARKS.contains(opening.french()) || Intention.person(complement))
                && (!REGRETS.contains(opening.french()) || MISSED.contains(verb.infinitive()))
                && (!opening.french().equals("Il est essentiel que") || !homely(verb))
                && !(verb.impersonal() && HUMAN_AFFAIRS.contains(opening.french()))
                && (!opening.french().equals("Tôt ou tard,")
                        || ((kind == VerbKind.MISHAP || kind == VerbKind.HAPPENING)
                                && !HANDLED.contains(verb.infinitive())))
                && !(opening.french().equals("Dans ce cas,")
                        && brief.tense() == Tense.CONDITIONNEL
                        && TASTES.contains(verb.infinitive())
                        && complement.cod() != null)
                && !(threat(opening, brief, verb) && Intention.person(complement))
                && (!opening.french().equals("Pour le moment,")
                        || !APPEARANCES.contains(verb.infinitive()))
                && (!WEEKLY.contains(opening.french()) || homely(verb))
                && (!opening.french().equals("Cette fois,")
                        || kind == VerbKind.MISHAP
                        || VerbKind.planned(verb))
                && (opening.sense() != Opening.Sense.PROGRESSIVE
                        || !(Habits.settled(verb) || VerbKind.gradual(verb)))
                && TimesOfDay.allow(opening, verb, complement)
                && switch (opening.aspect()) {
                    case ANY -> true;
                    case EVENT -> !kind.lasting();
                    case STATE -> kind.lasting();
                    case MOMENT -> !kind.lasting() && !VerbKind.gradual(verb);
                    case ACHIEVEMENT ->
                            VerbKind.planned(verb)
                                    && !hygiene(verb, complement)
                                    && !(brief.polarity().negated()
                                            && TimesOfDay.trifling(verb, complement))
                                    && VerbKind.achieves(verb, complement.cod() != null);
                    case HABIT ->
                            Habits.allow(brief.polarity(), verb, complement)
                                    && !(supposed(brief)
                                            && complement.cod() != null
                                            && TimesOfDay.trifling(verb, complement));
                    case ROUTINE ->
                            kind == VerbKind.DEED
                                    && VerbKind.planned(verb)
                                    && Habits.allow(brief.polarity(), verb, complement)
                                    && !hygiene(verb, complement)
                                    && !VerbKind.gradual(verb);
                    case DEED ->
                            Intention.of(verb, brief, complement)
                                    && !(brief.polarity().negated() && VerbKind.gradual(verb))
                                    && !(opening.sense() == Opening.Sense.DEMAND
                                            && brief.polarity().negated()
                                            && !VerbKind.forbidden(verb))
                                    && (!dated(opening, brief.tense())
                                            || (VerbKind.planned(verb)
                                                    && !(brief.polarity().negated()
                                                            && negligible(verb, complement))));
                };
    }

    /** {@code Il n'aurait pas fallu partir} blames for what was done: no matter of conditions. */
    private static boolean blames(SentenceBrief brief, Verb verb, Complement complement) {
        return OBLIGATIONS.contains(verb.infinitive())
                && brief.tense() == Tense.CONDITIONNEL_PASSE
                && brief.polarity().negated()
                && complement.cod() == null;
    }

    /** Nobody foretells a mishap out of the blue: it would sound like a curse. */
    private static boolean threat(Opening opening, SentenceBrief brief, Verb verb) {
        return (VerbKind.of(verb) == VerbKind.MISHAP || SUFFERED.contains(verb.infinitive()))
                && !HANDLED.contains(verb.infinitive())
                && brief.tense() == Tense.FUTUR_SIMPLE
                && brief.polarity() == Polarity.AFFIRMATIVE
                && opening.french().isEmpty();
    }

    /** On Sundays people cook and play; they do not claim or dissolve anything then. */
    private static boolean homely(Verb verb) {
        return verb.tags().stream().anyMatch(HOMELY::contains);
    }

    private static boolean supposed(SentenceBrief brief) {
        return brief.tense() == Tense.CONDITIONNEL || brief.tense() == Tense.CONDITIONNEL_PASSE;
    }

    /** Nobody washes their hands on Sundays, or would with more time. */
    private static boolean hygiene(Verb verb, Complement complement) {
        return verb.reflexive() && complement.cod() != null;
    }

    /** Nobody speaks of not having peeled a carrot with a knife. */
    private static boolean negligible(Verb verb, Complement complement) {
        return hygiene(verb, complement)
                || (TimesOfDay.trifling(verb, complement)
                        && complement.other() instanceof SecondComplement.Phrase phrase
                        && phrase.kind() == SecondComplement.Kind.ADJUNCT);
    }

    /** Whether somebody would have to have it in mind for a certain time. */
    private static boolean dated(Opening opening, Tense tense) {
        return !opening.french().isEmpty()
                && switch (tense) {
                    case PRESENT, IMPARFAIT, PASSE_COMPOSE, PLUS_QUE_PARFAIT, PASSE_SIMPLE -> true;
                    case FUTUR_SIMPLE, FUTUR_ANTERIEUR, CONDITIONNEL, CONDITIONNEL_PASSE -> true;
                    default -> opening.french().equals("Ce soir,");
                };
    }
}
