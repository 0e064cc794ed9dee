package io.quizpool.api.budget;

import io.quizpool.french.grammar.Wire;

/** How long a budget has to last: it begins anew at midnight UTC, of each day or of the first. */
public enum Period implements Wire {
    DAY,
    MONTH
}
