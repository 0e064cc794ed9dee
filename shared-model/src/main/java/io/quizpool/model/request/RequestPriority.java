package io.quizpool.model.request;

import io.quizpool.french.grammar.Wire;

/** How many turns a request gets beside others; none waits for ever. */
public enum RequestPriority implements Wire {
    /** Can wait: filling the pool overnight. */
    LOW,
    /** Where nothing is said. */
    NORMAL,
    /** Somebody waits for it. */
    HIGH
}
