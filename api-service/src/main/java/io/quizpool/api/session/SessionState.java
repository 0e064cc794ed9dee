package io.quizpool.api.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** The answer of {@code GET /sessions/{id}}. */
@Schema(name = "Session")
record SessionState(
        UUID sessionId,
        Instant createdAt,
        @Schema(description = "When the session ends, in use or not; a reset puts it off")
                Instant expiresAt,
        @Schema(
                        description = "Problems it was served since its creation or last reset",
                        example = "12")
                long served,
        @Schema(description = "Problems that match and that it was not served", example = "88")
                long left) {}
