package io.quizpool.french.planning;

import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Opening;
import io.quizpool.french.sentence.VerbKind;
import io.quizpool.french.verb.Complement;
import io.quizpool.french.verb.NounPhrase;
import io.quizpool.french.verb.SecondComplement;
import io.quizpool.french.verb.Verb;
import org.jspecify.annotations.Nullable;

/** Whether an opening makes sense with what the sentence says. */
final class Suitability {

    private Suitability() {}

    static boolean of(Opening opening, SentenceBrief brief, Verb verb, Complement complement) {
        boolean translates =
                opening.sense() != Opening.Sense.PROGRESSIVE || VerbKind.progressive(verb);
        VerbKind kind = VerbKind.of(verb);
        return translates
                && switch (opening.aspect()) {
                    case ANY -> true;
                    case EVENT -> !kind.lasting();
                    case STATE -> kind.lasting();
                    case MOMENT -> !kind.lasting() && !VerbKind.gradual(verb);
                    case ACHIEVEMENT -> VerbKind.achieves(verb, complement.cod() != null);
                    case HABIT -> habitual(verb, complement);
                    case ROUTINE -> kind == VerbKind.DEED && habitual(verb, complement);
                    case DEED -> deliberate(kind, brief) && person(complement.subject());
                };
    }

    private static boolean habitual(Verb verb, Complement complement) {
        return VerbKind.repeatable(verb)
                && person(complement.subject())
                && repeatable(complement.cod())
                && !(complement.other() instanceof SecondComplement.Phrase phrase
                        && pointedAt(phrase.french()));
    }

    private static boolean deliberate(VerbKind kind, SentenceBrief brief) {
        boolean command = brief.tense() == Tense.IMPERATIF;
        return switch (kind) {
            case DEED -> true;
            case ATTITUDE -> command;
            case MISHAP -> command && brief.polarity().negated();
            case HAPPENING, STATE -> false;
        };
    }

    private static boolean person(@Nullable NounPhrase onlySubject) {
        return onlySubject == null || onlySubject.human();
    }

    /** Nobody opposes this project every day. */
    private static boolean pointedAt(String phrase) {
        return phrase.matches("(à|de|sur) ce(t|tte|s)? .*");
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
