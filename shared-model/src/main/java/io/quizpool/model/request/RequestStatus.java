package io.quizpool.model.request;

import io.quizpool.french.grammar.Wire;

/**
 * How far a generation request has come: {@code pending → processing → completed | partial | failed
 * | cancelled | expired}.
 */
public enum RequestStatus implements Wire {
    /** Recorded; no task has been claimed. */
    PENDING,
    /** At least one task has been claimed; not all have ended. */
    PROCESSING,
    /** Every task ended in a problem. */
    COMPLETED,
    /** Every task ended, some in a problem and some not. */
    PARTIAL,
    /** Every task ended and none in a problem. */
    FAILED,
    /** A client called it off. */
    CANCELLED,
    /** Its time ran out. */
    EXPIRED
}
