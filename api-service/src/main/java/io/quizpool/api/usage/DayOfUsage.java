package io.quizpool.api.usage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was asked with one key on one day.
 *
 * @param lastUsedAt null where only the attempts at its requests fell on this day
 */
record DayOfUsage(
        UUID apiKeyId,
        @Schema(example = "quiz-app") String name,
        @Schema(description = "In UTC", example = "2026-01-31") LocalDate day,
        @Schema(description = "Requests that came with the key") long requests,
        @Schema(description = "Problems that were handed out") long servings,
        @Schema(description = "Requests that were turned away for limit, address or scope")
                long refusals,
        @Nullable Instant lastUsedAt,
        @Schema(description = "What the models used for the key's generation requests")
                List<Model> models) {

    /**
     * What one model used: attempts that ended on this day.
     *
     * @param model the one that wrote; what judged is in its figures
     */
    record Model(
            @Schema(example = "gpt-5-mini") String model,
            long attempts,
            long promptTokens,
            @Schema(description = "Among the prompt tokens") long cachedTokens,
            long completionTokens,
            @Schema(example = "0.00153") BigDecimal cost,
            @Schema(example = "USD", description = "Not where no model has a price")
                    @Nullable String currency) {}

    DayOfUsage with(List<Model> models) {
        return new DayOfUsage(
                apiKeyId, name, day, requests, servings, refusals, lastUsedAt, models);
    }
}
