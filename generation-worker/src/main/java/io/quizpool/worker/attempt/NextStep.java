package io.quizpool.worker.attempt;

import java.time.Duration;
import java.util.Optional;

/** What follows an attempt. */
sealed interface NextStep {

    /** The work on the claim is over. */
    record End(TaskOutcome outcome) implements NextStep {}

    /**
     * Another attempt.
     *
     * @param draft what it writes; empty asks for a new plan
     * @param pause how long to leave the model alone first
     */
    record Again(Optional<Draft> draft, Duration pause) implements NextStep {}

    /** Another attempt, for which the built-in composer writes in place of the model. */
    record Compose() implements NextStep {}
}
