package io.quizpool.api.lifecycle;

import io.quizpool.model.request.RequestStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands.
 *
 * @param calledOff what it becomes with its last task, where it was called off
 * @param expiresAt when it is called off; null: never
 */
record RequestState(
        RequestStatus status,
        boolean ended,
        @Nullable RequestStatus calledOff,
        @Nullable Instant expiresAt) {

    /** Whether its time is up. */
    boolean isDue(Instant now) {
        return expiresAt != null && !expiresAt.isAfter(now);
    }
}
