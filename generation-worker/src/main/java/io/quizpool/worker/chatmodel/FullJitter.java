package io.quizpool.worker.chatmodel;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to leave a model alone: exponential with full jitter, so that many callers do not come
 * back at once, and never less than the server asked for (<a
 * href="https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/">Exponential
 * Backoff And Jitter</a>).
 *
 * @param base upper bound of the first wait; it doubles with each
 * @param cap upper bound of every wait that the server did not ask for
 */
public record FullJitter(Duration base, Duration cap, RandomGenerator random) {

    /**
     * One wait, drawn evenly up to its bound.
     *
     * @param failure number of the failure, from 1
     * @param retryAfter what the server asked for
     */
    public Duration after(int failure, Optional<Duration> retryAfter) {
        long bound = Math.min(cap.toMillis(), base.toMillis() << Math.min(failure - 1, 20));
        Duration jittered = Duration.ofMillis(random.nextLong(Math.max(1, bound)));
        return retryAfter.map(asked -> asked.plus(jittered)).orElse(jittered);
    }
}
