package io.quizpool.api.usage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was asked with one key on one day. */
record DayOfUsage(
        UUID apiKeyId,
        @Schema(example = "quiz-app") String name,
        @Schema(description = "In UTC", example = "2026-01-31") LocalDate day,
        @Schema(description = "Requests that came with the key") long requests,
        @Schema(description = "Problems that were handed out") long servings,
        @Schema(description = "Requests that were turned away for limit, address or scope")
                long refusals,
        Instant lastUsedAt) {}
