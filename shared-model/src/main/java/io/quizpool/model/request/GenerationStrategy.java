package io.quizpool.model.request;

import io.quizpool.french.grammar.Wire;

/** How the statements of a problem relate. */
public enum GenerationStrategy implements Wire {
    /** All statements share one sentence and differ in exactly the tested point. */
    MINIMAL_PAIRS,
    /** Each statement is a sentence of its own. */
    PARALLEL
}
