package io.quizpool.api.access;

import io.quizpool.french.grammar.Wire;

/** Why the gate turned a request away; the values of the metric's tag {@code reason}. */
enum Refusal implements Wire {
    /** No key came along. */
    MISSING,
    /** The key is nobody's. */
    UNKNOWN,
    /** The key, or this secret of it, has ended. */
    EXPIRED,
    /** An administrator has ended the key. */
    REVOKED,
    /** Too many unknown keys came from the address. */
    GUESSING,
    /** The key may not be used from the address. */
    ADDRESS,
    /** The key's limit is used up. */
    RATE,
    /** The key cannot be checked: the database is away. */
    UNAVAILABLE
}
