package io.quizpool.french.planning;

import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Opening;
import io.quizpool.french.sentence.VerbKind;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether an opening makes sense with what the sentence says. */
final class Suitability {

    private static final Set<String> WEEKLY = Set.of("Le lundi,", "Le week-end,", "Le dimanche,");
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

    private Suitability() {}

    static boolean of(Opening opening, SentenceBrief brief, Verb verb, Complement complement) {
        boolean translates =
                opening.sense() != Opening.Sense.PROGRESSIVE || VerbKind.progressive(verb);
        VerbKind kind = VerbKind.of(verb);
        return translates
                && !repeats(opening, complement)
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
                    case HABIT -> habitual(verb, complement);
                    case ROUTINE ->
                            kind == VerbKind.DEED
                                    && VerbKind.planned(verb)
                                    && habitual(verb, complement)
                                    && !hygiene(verb, complement)
                                    && (!WEEKLY.contains(opening.french()) || homely(verb));
                    case DEED ->
                            deliberate(verb, brief)
                                    && person(complement.subject())
                                    && Manners.deliberate(brief, complement)
                                    && (!dated(opening, brief.tense()) || VerbKind.planned(verb));
                };
    }

    /** {@code Avec plus de temps, je les soutiendrais avec patience}. */
    private static boolean repeats(Opening opening, Complement complement) {
        return opening.french().startsWith("Avec ")
                && complement.other() instanceof SecondComplement.Phrase phrase
                && phrase.french().startsWith("avec ");
    }

    /** On Sundays people cook and play; they do not claim or dissolve anything then. */
    private static boolean homely(Verb verb) {
        return verb.tags().stream().anyMatch(HOMELY::contains);
    }

    /** Nobody washes their hands on Sundays, or would with more time. */
    private static boolean hygiene(Verb verb, Complement complement) {
        return verb.reflexive() && complement.cod() != null;
    }

    private static boolean habitual(Verb verb, Complement complement) {
        return VerbKind.repeatable(verb)
                && person(complement.subject())
                && repeatable(complement.cod())
                && !(complement.other() instanceof SecondComplement.Phrase phrase
                        && pointedAt(phrase.french()));
    }

    /** Whether somebody would have to have it in mind for a certain time. */
    private static boolean dated(Opening opening, Tense tense) {
        return !opening.french().isEmpty()
                && switch (tense) {
                    case PRESENT, FUTUR_SIMPLE -> true;
                    default -> opening.french().equals("Ce soir,");
                };
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

    /** Nobody opposes this project every day. */
    private static boolean pointedAt(String phrase) {
        return phrase.matches("(.* )?(à|de|sur|sous|dans) ce(t|tte|s)? .*");
    }

    /** One eats vegetables every day, but does not read this letter every day. */
    private static boolean repeatable(@Nullable NounPhrase object) {
        if (object == null) {
            return true;
        }
        String french = object.french();
        return french.matches("(du|de la|des) .*|de l'.*")
                || (object.number() == GrammaticalNumber.PLURAL && !french.startsWith("ces "));
    }
}
