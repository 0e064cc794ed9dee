package io.quizpool.api.requests;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slot of a request that no problem came of, and why. */
public record FailedTask(
        UUID taskId,
        @Schema(description = "Place in the request, from 0", example = "2") int position,
        @Schema(description = "Stable name of the reason", example = "rejected") String errorCode,
        @Nullable String errorMessage) {}
