package io.quizpool.worker.pool;

/** What came of passing a problem that nobody stores. */
public sealed interface DryRunOutcome {

    /** It would have entered the pool; its task has ended. */
    record Passed() implements DryRunOutcome {}

    /** The pool holds these very statements; nothing was changed. */
    record AlreadyInPool() implements DryRunOutcome {}

    /** An earlier problem of the same dry run would be in its way; nothing was changed. */
    record Repeated() implements DryRunOutcome {}

    /** Another worker has taken the task over; nothing was changed. */
    record ClaimLost() implements DryRunOutcome {}
}
