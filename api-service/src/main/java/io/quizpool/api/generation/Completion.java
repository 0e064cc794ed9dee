package io.quizpool.api.generation;

import io.quizpool.api.pool.Pool;
import io.quizpool.api.pool.PooledProblem;
import io.quizpool.api.requests.EndedRequest;
import io.quizpool.api.requests.Requests;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Waits, on the caller's own virtual thread, until a request has ended. */
@Component
class Completion {

    private final Requests requests;
    private final Pool pool;
    private final GenerationProperties properties;
    private final InstantSource clock;

    Completion(Requests requests, Pool pool, GenerationProperties properties, InstantSource clock) {
        this.requests = requests;
        this.pool = pool;
        this.properties = properties;
        this.clock = clock;
    }

    /** What has come of a request that has ended. */
    record Outcome(EndedRequest end, List<PooledProblem> problems) {}

    /** What has come of the request; empty where it has not ended within {@code most}. */
    Optional<Outcome> await(UUID requestId, Duration most) {
        Instant deadline = clock.instant().plus(most);
        Optional<EndedRequest> end = requests.ended(requestId);
        while (end.isEmpty()) {
            Duration left = Duration.between(clock.instant(), deadline);
            if (!left.isPositive() || !pause(left)) {
                return Optional.empty();
            }
            end = requests.ended(requestId);
        }
        return end.map(ended -> new Outcome(ended, pool.ofRequest(requestId)));
    }

    private boolean pause(Duration left) {
        try {
            Thread.sleep(left.compareTo(properties.waitPoll()) < 0 ? left : properties.waitPoll());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
