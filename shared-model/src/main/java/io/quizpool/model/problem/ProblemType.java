package io.quizpool.model.problem;

import io.quizpool.french.grammar.Wire;

/** The kind of a problem. */
public enum ProblemType implements Wire {
    GRAMMAR,
    MULTIPLE_CHOICE
}
