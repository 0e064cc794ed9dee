package io.quizpool.worker.pool;

import java.util.UUID;

/** What came of storing a problem. */
public sealed interface StoreOutcome {

    /** It is in the pool and its task has ended. */
    record Stored(UUID problemId) implements StoreOutcome {}

    /** The pool holds these very statements, or nearly this stem; nothing was changed. */
    record AlreadyInPool() implements StoreOutcome {}

    /** Another worker has taken the task over; nothing was changed. */
    record ClaimLost() implements StoreOutcome {}
}
