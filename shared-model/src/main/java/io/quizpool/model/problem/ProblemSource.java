package io.quizpool.model.problem;

import io.quizpool.french.grammar.Wire;

/** Who wrote a problem: a language model, the built-in composer, or somebody outside. */
public enum ProblemSource implements Wire {
    LLM,
    COMPOSER,
    EXTERNAL
}
