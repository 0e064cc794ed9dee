package io.quizpool.api.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** The answer of {@code POST /sessions} and of a reset. */
record SessionCreated(
        @Schema(description = "Pass it as session to the random endpoints") UUID sessionId,
        @Schema(description = "When the session ends, in use or not; a reset puts it off")
                Instant expiresAt) {

    static SessionCreated of(Session session) {
        return new SessionCreated(session.id(), session.expiresAt());
    }
}
