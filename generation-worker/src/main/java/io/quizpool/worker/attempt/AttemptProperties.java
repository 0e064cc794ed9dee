package io.quizpool.worker.attempt;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How hard a worker tries.
 *
 * @param maxAttempts after so many the task fails
 * @param taskBudget how long one claim may work, waits included; below the share group's lock
 * @param shortestAttempt how much of the budget must be left for a further attempt to begin; with
 *     less, the task is put off rather than an attempt wasted
 * @param backoffBase upper bound of the first wait for a model; it doubles with each attempt
 * @param backoffCap upper bound of every wait that the model's server did not ask for
 */
@Validated
@ConfigurationProperties("quizpool.attempt")
public record AttemptProperties(
        @Min(1) @Max(50) @DefaultValue("6") int maxAttempts,
        @DefaultValue("25s") Duration taskBudget,
        @DefaultValue("5s") Duration shortestAttempt,
        @DefaultValue("1s") Duration backoffBase,
        @DefaultValue("1m") Duration backoffCap) {

    /**
     * @throws IllegalArgumentException where the waits contradict each other
     */
    public AttemptProperties {
        if (backoffCap.compareTo(backoffBase) < 0) {
            throw new IllegalArgumentException(
                    "quizpool.attempt.backoff-cap (%s) must not be below quizpool.attempt.backoff-base (%s)"
                            .formatted(backoffCap, backoffBase));
        }
        if (shortestAttempt.compareTo(taskBudget) >= 0) {
            throw new IllegalArgumentException(
                    "quizpool.attempt.shortest-attempt (%s) must be below quizpool.attempt.task-budget (%s), or no task is tried twice under one claim"
                            .formatted(shortestAttempt, taskBudget));
        }
    }
}
