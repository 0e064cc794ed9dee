package io.quizpool.french.grammar;

/** Singular or plural. */
public enum GrammaticalNumber implements Wire {
    SINGULAR,
    PLURAL
}
