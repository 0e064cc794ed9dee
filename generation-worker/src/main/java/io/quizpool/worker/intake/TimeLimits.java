package io.quizpool.worker.intake;

import io.quizpool.worker.attempt.AttemptProperties;
import io.quizpool.worker.claim.ClaimProperties;
import io.quizpool.worker.patience.PatienceProperties;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * The times that must fit into each other, checked at the start: a task's budget into its message's
 * lock, and that into its claim's lease.
 */
@Component
class TimeLimits {

    private final Duration taskBudget;

    /**
     * @throws IllegalStateException where they do not fit, with what to set
     */
    TimeLimits(
            IntakeProperties intake,
            PatienceProperties patience,
            AttemptProperties attempt,
            ClaimProperties claim) {
        longer(
                "quizpool.intake.lock",
                intake.lock(),
                "quizpool.attempt.task-budget",
                attempt.taskBudget(),
                "a task that outlives its lock is done twice");
        longer(
                "quizpool.intake.lock",
                intake.lock(),
                "quizpool.patience.database",
                patience.database(),
                "a message that outlives its lock comes again while it still waits");
        longer(
                "quizpool.claim.lease",
                claim.lease(),
                "quizpool.intake.lock",
                intake.lock(),
                "a claim must not be taken back from a worker that still has the message");
        this.taskBudget = attempt.taskBudget();
    }

    /**
     * When the work on a message must be over. Counted from its receipt, when its lock began,
     * rather than from the claim, which may have waited for the database.
     */
    Instant deadline(Instant received) {
        return received.plus(taskBudget);
    }

    private static void longer(
            String name, Duration value, String thanName, Duration than, String why) {
        if (value.compareTo(than) <= 0) {
            throw new IllegalStateException(
                    "%s (%s) must be longer than %s (%s): %s"
                            .formatted(name, value, thanName, than, why));
        }
    }
}
