package io.quizpool.french.judge;

import io.quizpool.french.grammar.Tense;
import java.util.Arrays;
import java.util.Optional;

/**
 * The whole verb group in another tense. This is an error because a question states the tense that
 * it asks for; the sentence alone need not.
 */
final class TenseRule implements ErrorRule {

    private final RightReadings readings;

    TenseRule(RightReadings readings) {
        this.readings = readings;
    }

    @Override
    public Optional<Fault> refuse(Comparison comparison) {
        Tense planned = comparison.target().tense();
        if (readings.right(comparison, planned)) {
            return Optional.of(Fault.right("it is right in the " + planned.french() + " too"));
        }
        return Arrays.stream(Tense.values()).anyMatch(tense -> readings.right(comparison, tense))
                ? Optional.empty()
                : Optional.of(
                        Fault.notTheError(
                                "the verb is right in no other tense, or more has changed"));
    }
}
