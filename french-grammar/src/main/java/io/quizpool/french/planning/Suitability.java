package io.quizpool.french.planning;

import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Opening;
import io.quizpool.french.sentence.VerbKind;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.Infinitives;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.Verb;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
                    "Il est peu probable que",
                    "Dans une telle situation,",
                    "Finalement,");

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

    private Suitability() {}

    static boolean of(Opening opening, SentenceBrief brief, Verb verb, Complement complement) {
        boolean translates =
                opening.sense() != Opening.Sense.PROGRESSIVE || VerbKind.progressive(verb);
        VerbKind kind = VerbKind.of(verb);
        boolean asked = brief.tense() != Tense.IMPERATIF || meant(verb, brief, complement);
        return translates
                && asked
                && (!REMARKS.contains(opening.french()) || person(complement.subject()))
                && (!REGRETS.contains(opening.french()) || MISSED.contains(verb.infinitive()))
                && (!WEEKLY.contains(opening.french()) || homely(verb))
                && (!opening.french().equals("Cette fois,")
                        || kind == VerbKind.MISHAP
                        || VerbKind.planned(verb))
                && (opening.sense() != Opening.Sense.PROGRESSIVE || !Habits.settled(verb))
                && TimesOfDay.allow(opening, verb, complement)
                && switch (opening.aspect()) {
                    case ANY -> true;
                    case EVENT -> !kind.lasting();
                    case STATE -> kind.lasting();
                    case MOMENT -> !kind.lasting() && !VerbKind.gradual(verb);
                    case ACHIEVEMENT ->
                            VerbKind.planned(verb)
                                    && !hygiene(verb, complement)
                                    && VerbKind.achieves(verb, complement.cod() != null);
                    case HABIT -> Habits.allow(brief.polarity(), verb, complement);
                    case ROUTINE ->
                            kind == VerbKind.DEED
                                    && VerbKind.planned(verb)
                                    && Habits.allow(brief.polarity(), verb, complement)
                                    && !hygiene(verb, complement)
                                    && !VerbKind.gradual(verb);
                    case DEED ->
                            meant(verb, brief, complement)
                                    && !(brief.polarity().negated() && VerbKind.gradual(verb))
                                    && !(opening.sense() == Opening.Sense.DEMAND
                                            && brief.polarity().negated()
                                            && !VerbKind.forbidden(verb))
                                    && (!dated(opening, brief.tense()) || VerbKind.planned(verb));
                };
    }

    /** On Sundays people cook and play; they do not claim or dissolve anything then. */
    private static boolean homely(Verb verb) {
        return verb.tags().stream().anyMatch(HOMELY::contains);
    }

    /** Nobody washes their hands on Sundays, or would with more time. */
    private static boolean hygiene(Verb verb, Complement complement) {
        return verb.reflexive() && complement.cod() != null;
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

    private static boolean meant(Verb verb, SentenceBrief brief, Complement complement) {
        return deliberate(verb, brief)
                && person(complement.subject())
                && Manners.deliberate(brief, complement);
    }

    private static boolean deliberate(Verb verb, SentenceBrief brief) {
        boolean command = brief.tense() == Tense.IMPERATIF;
        boolean negated = brief.polarity().negated();
        return switch (VerbKind.of(verb)) {
            case DEED -> !command || !negated || VerbKind.forbidden(verb);
            case ATTITUDE -> command && (!negated || VerbKind.forbidden(verb));
            case MISHAP -> command && negated;
            case HAPPENING, STATE -> false;
        };
    }

    private static boolean person(@Nullable NounPhrase onlySubject) {
        return onlySubject == null || onlySubject.human();
    }
}
