package io.quizpool.api.idempotency;

import org.springframework.http.ResponseEntity;

/** Tells a client that the work was done for an earlier call with the same idempotency key. */
public final class ReplayHeader {

    /** The header that tells it. */
    public static final String NAME = "Idempotent-Replay";

    private ReplayHeader() {}

    /** Adds it to {@code answer} where {@code replayed}. */
    public static <A extends ResponseEntity.HeadersBuilder<A>> A add(A answer, boolean replayed) {
        return replayed ? answer.header(NAME, "true") : answer;
    }
}
