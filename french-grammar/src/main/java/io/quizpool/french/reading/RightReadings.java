package io.quizpool.french.reading;

import io.quizpool.french.grammar.Tense;

/** Finds out whether a distractor is right after all, in the planned tense or in another. */
@FunctionalInterface
public interface RightReadings {

    /**
     * Whether the distractor's verb group is right in {@code tense}, and all around it the same.
     */
    boolean right(Comparison comparison, Tense tense);
}
