package io.quizpool.api.budget;

import io.quizpool.french.grammar.Wire;

/** What a budget counts. */
public enum Unit implements Wire {
    /** Tokens read and written, the cached ones included. */
    TOKENS,
    /** Money, in the currency of the configured prices. */
    COST
}
