package io.quizpool.worker.attempt;

import java.time.Duration;
import java.util.UUID;

/** What came of a claim on a task. */
public sealed interface TaskOutcome {

    /** Its problem is in the pool. */
    record Stored(UUID problemId) implements TaskOutcome {}

    /** Given back; it will be published again after {@code delay}. */
    record PutOff(Duration delay, String why) implements TaskOutcome {}

    /** As {@link PutOff}, before anything was tried: no attempt counts. */
    record Postponed(Duration delay, String why) implements TaskOutcome {}

    /**
     * It cannot be done: the caller sends the message to the dead letters and then fails the task.
     */
    record Dead(String code, String reason) implements TaskOutcome {}

    /**
     * Ended for good by whoever worked on it, without a problem in the pool.
     *
     * @param how a word for logs and metrics
     */
    record Ended(String how) implements TaskOutcome {}

    /** Somebody else holds the task now; nothing is left to do here. */
    record ClaimLost() implements TaskOutcome {}
}
