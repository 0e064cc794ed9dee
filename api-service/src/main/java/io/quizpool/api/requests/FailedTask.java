package io.quizpool.api.requests;

import io.quizpool.model.problem.PanelVerdict;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A slot of a request that no problem came of, and why. */
public record FailedTask(
        UUID taskId,
        @Schema(description = "Place in the request, from 0", example = "2") int position,
        @Schema(description = "Stable name of the reason", example = "rejected") String errorCode,
        @Nullable String errorMessage,
        @Schema(
                        implementation = PanelVerdict.class,
                        description = "Of an import only: what the judges found in the problem")
                @Nullable JsonNode verdict) {}
