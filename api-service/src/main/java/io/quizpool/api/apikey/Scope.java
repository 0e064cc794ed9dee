package io.quizpool.api.apikey;

import io.quizpool.french.grammar.Wire;

/** What a key may do; each scope includes those before it. */
public enum Scope implements Wire {
    READ,
    WRITE,
    ADMIN;

    /** Whether a key with this scope may do what asks for {@code needed}. */
    public boolean covers(Scope needed) {
        return compareTo(needed) >= 0;
    }
}
