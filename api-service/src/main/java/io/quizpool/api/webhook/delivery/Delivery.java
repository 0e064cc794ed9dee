package io.quizpool.api.webhook.delivery;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One webhook, and what became of it. */
record Delivery(
        @Schema(description = "The webhook-id that the receiver sees, at every attempt") UUID id,
        UUID requestId,
        @Schema(example = "https://example.org/quizpool") String url,
        @Schema(example = "generation_request.completed") String type,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        @Schema(description = "While it waits") @Nullable Instant nextAttemptAt,
        @Schema(description = "Of the last answer", example = "503") @Nullable Integer lastStatus,
        @Schema(
                        description = "Why the last attempt did not get through",
                        example = "The receiver answered 503")
                @Nullable String lastError,
        @Schema(description = "When it was delivered or given up") @Nullable Instant endedAt) {}
