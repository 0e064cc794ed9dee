package io.quizpool.worker.attempt;

import io.quizpool.worker.chatmodel.FullJitter;
import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** How long to leave a model alone between two attempts. */
@Component
class Backoff {

    private final FullJitter jitter;

    Backoff(AttemptProperties properties, RandomGenerator random) {
        this.jitter = new FullJitter(properties.backoffBase(), properties.backoffCap(), random);
    }

    /**
     * @param attempt number of the attempt that failed, from 1
     * @param retryAfter what the model's server asked for
     */
    Duration after(int attempt, Optional<Duration> retryAfter) {
        return jitter.after(attempt, retryAfter);
    }
}
