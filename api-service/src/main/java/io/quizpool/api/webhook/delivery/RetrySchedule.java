package io.quizpool.api.webhook.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** When to try again what did not get through, and when to give up. */
@Component
final class RetrySchedule {

    private final List<Duration> pauses;
    private final double jitter;
    private final Duration longestAskedFor;
    private final RandomGenerator random;

    RetrySchedule(DeliveryProperties properties, RandomGenerator random) {
        this.pauses = properties.retryAfter();
        this.jitter = properties.jitter();
        this.longestAskedFor = properties.longestRetryAfter();
        this.random = random;
    }

    /**
     * How long to wait after {@code attempts} that failed; empty: no more.
     *
     * @param asked what the receiver said in {@code Retry-After}: the pause is no shorter, up to a
     *     limit
     */
    Optional<Duration> pauseAfter(int attempts, Optional<Duration> asked) {
        if (attempts > pauses.size()) {
            return Optional.empty();
        }
        Duration planned = pauses.get(attempts - 1);
        Duration least = longer(planned, shorter(asked.orElse(planned), longestAskedFor));
        double chance = jitter * random.nextDouble();
        return Optional.of(least.plusMillis(Math.round(least.toMillis() * chance)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
