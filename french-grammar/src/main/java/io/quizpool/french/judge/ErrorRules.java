package io.quizpool.french.judge;

import io.quizpool.french.grammar.StatementError;
import java.util.Optional;

/** Which rule answers for which error. */
final class ErrorRules {

    private final Grammar grammar;
    private final RightReadings readings;

    ErrorRules(Grammar grammar, RightReadings readings) {
        this.grammar = grammar;
        this.readings = readings;
    }

    /** Why the distractor does not stand as one with {@code error}; empty where it does. */
    Optional<Fault> refuse(StatementError error, Comparison comparison) {
        if (readings.right(comparison, comparison.target().tense())) {
            return Optional.of(Fault.right("the verb group is right as it stands"));
        }
        return rule(error).refuse(comparison);
    }

    private ErrorRule rule(StatementError error) {
        return switch (error) {
            case WRONG_AUXILIARY -> new AuxiliaryRule(grammar);
            case WRONG_CONJUGATION -> new ConjugationRule(grammar);
            case WRONG_TENSE -> new TenseRule(readings);
            case PARTICIPLE_AGREEMENT -> new ParticipleRule(grammar);
            case ADJECTIVE_AGREEMENT -> new AdjectiveRule(grammar);
            case WRONG_PRONOUN_GENDER -> PronounFormRule.gender();
            case WRONG_PRONOUN_NUMBER -> PronounFormRule.number();
            case WRONG_PRONOUN_CATEGORY -> new PronounCategoryRule(grammar);
            case CLITIC_ORDER -> new CliticOrderRule();
            case CLITIC_PLACEMENT -> new CliticPlacementRule(grammar);
            case NEGATION_INCOMPLETE -> new NegationIncompleteRule();
            case NEGATION_PLACEMENT -> new NegationPlacementRule(grammar);
            case WRONG_NEGATION_WORD -> new NegationWordRule();
            case REFLEXIVE_MISSING -> new ReflexiveMissingRule(grammar);
            case REFLEXIVE_WRONG -> new ReflexiveWrongRule();
            case WRONG_PREPOSITION -> new PrepositionRule(grammar);
            case MISSING_PREPOSITION -> new MissingPrepositionRule(grammar);
            case DETERMINER_GENDER -> new DeterminerRule(grammar);
        };
    }
}
