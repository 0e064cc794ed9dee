package io.quizpool.french.planning;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.verb.Verb;
import java.util.Collections;
import java.util.List;

/**
 * How hard a problem is: the highest of three levels, that of the verb, that of the tense and that
 * of the structure. The levels of tenses and structures follow the usual order of French courses
 * along the Common European Framework.
 */
public final class Difficulty {

    private Difficulty() {}

    /** The level of a sentence; negation by {@code plus} or {@code jamais} counts as structure. */
    public static DifficultyLevel of(
            Verb verb, Tense tense, Polarity polarity, ObjectForm cod, ObjectForm coi) {
        return Collections.max(
                List.of(verb.level(), of(tense), structure(verb, tense, polarity, cod, coi)));
    }

    /** The level at which a tense is learnt. */
    public static DifficultyLevel of(Tense tense) {
        return switch (tense) {
            case PRESENT -> DifficultyLevel.BEGINNER;
            case PASSE_COMPOSE, IMPARFAIT, FUTUR_SIMPLE, IMPERATIF -> DifficultyLevel.ELEMENTARY;
            case PLUS_QUE_PARFAIT, CONDITIONNEL, SUBJONCTIF -> DifficultyLevel.INTERMEDIATE;
            case FUTUR_ANTERIEUR, CONDITIONNEL_PASSE, SUBJONCTIF_PASSE ->
                    DifficultyLevel.UPPER_INTERMEDIATE;
            case PASSE_SIMPLE -> DifficultyLevel.ADVANCED;
        };
    }

    private static DifficultyLevel structure(
            Verb verb, Tense tense, Polarity polarity, ObjectForm cod, ObjectForm coi) {
        boolean direct = cod == ObjectForm.PRONOUN;
        boolean indirect = coi == ObjectForm.PRONOUN;
        boolean agreeing = direct && tense.compound();
        if (agreeing || (direct && (indirect || verb.reflexive()))) {
            return DifficultyLevel.INTERMEDIATE;
        }
        boolean elementary =
                direct
                        || indirect
                        || polarity == Polarity.NE_PLUS
                        || polarity == Polarity.NE_JAMAIS;
        return elementary ? DifficultyLevel.ELEMENTARY : DifficultyLevel.BEGINNER;
    }
}
