package io.quizpool.worker.attempt;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * How long to leave a model alone: exponential with full jitter, so that many workers do not come
 * back at once, and never less than the server asked for.
 */
@Component
class Backoff {

    private final AttemptProperties properties;
    private final RandomGenerator random;

    Backoff(AttemptProperties properties, RandomGenerator random) {
        this.properties = properties;
        this.random = random;
    }

    /**
     * @param attempt number of the attempt that failed, from 1
     */
    Duration after(int attempt, Optional<Duration> retryAfter) {
        long base = properties.backoffBase().toMillis();
        long cap = properties.backoffCap().toMillis();
        long bound = Math.min(cap, base << Math.min(attempt - 1, 20));
        Duration jittered = Duration.ofMillis(random.nextLong(Math.max(1, bound)));
        return retryAfter.map(asked -> asked.plus(jittered)).orElse(jittered);
    }
}
