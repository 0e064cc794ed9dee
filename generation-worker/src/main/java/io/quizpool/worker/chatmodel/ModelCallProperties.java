package io.quizpool.worker.chatmodel;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** How the models over HTTP are called; the same for each of them. */
@Validated
@ConfigurationProperties("quizpool.model-calls")
public record ModelCallProperties(
        @Valid @DefaultValue Retry retry,
        @Valid @DefaultValue Concurrency concurrency,
        @Valid @DefaultValue Circuit circuit) {

    /**
     * Calls that are repeated within their attempt.
     *
     * @param max how often one call is repeated; 0 leaves all repeating to further attempts
     * @param base upper bound of the first wait; it doubles with each
     * @param cap upper bound of every wait that the model's server did not ask for
     * @param shortestCall how much of the task's time must be left after the wait; with less, the
     *     task is put off
     */
    public record Retry(
            @Min(0) @Max(20) @DefaultValue("3") int max,
            @DefaultValue("500ms") Duration base,
            @DefaultValue("8s") Duration cap,
            @DefaultValue("4s") Duration shortestCall) {

        /**
         * @throws IllegalArgumentException where the waits contradict each other
         */
        public Retry {
            if (base.isNegative() || cap.compareTo(base) < 0) {
                throw new IllegalArgumentException(
                        "quizpool.model-calls.retry.cap (%s) must not be below quizpool.model-calls.retry.base (%s), nor that below 0"
                                .formatted(cap, base));
            }
        }
    }

    /**
     * How many calls of one model run at once in this worker.
     *
     * @param min where halving ends
     * @param initial where it begins
     * @param max where growing ends
     * @param patience how long a call waits for its place
     */
    public record Concurrency(
            @Min(1) @DefaultValue("2") int min,
            @DefaultValue("256") int initial,
            @Max(100_000) @DefaultValue("1024") int max,
            @DefaultValue("10s") Duration patience) {

        /**
         * @throws IllegalArgumentException where the bounds contradict each other
         */
        public Concurrency {
            if (min > initial || initial > max) {
                throw new IllegalArgumentException(
                        "quizpool.model-calls.concurrency: min (%d), initial (%d) and max (%d) must be in this order"
                                .formatted(min, initial, max));
            }
        }
    }

    /**
     * The circuit breaker of each model.
     *
     * @param failurePercent from which share of failures on it opens
     * @param window of how many calls, the latest ones
     * @param open how long nobody calls then
     * @param trials how many calls then try whether the model is back
     */
    public record Circuit(
            @Min(1) @Max(100) @DefaultValue("60") int failurePercent,
            @Min(2) @Max(10_000) @DefaultValue("20") int window,
            @DefaultValue("30s") Duration open,
            @Min(1) @Max(1_000) @DefaultValue("5") int trials) {

        /**
         * @throws IllegalArgumentException where it would never be open
         */
        public Circuit {
            if (!open.isPositive()) {
                throw new IllegalArgumentException(
                        "quizpool.model-calls.circuit.open (%s) must be above 0: how long nobody calls a model that fails"
                                .formatted(open));
            }
        }
    }
}
