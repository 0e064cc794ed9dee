package io.quizpool.api.error;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of every error answer, media type {@code application/problem+json} (RFC 9457). */
@Schema(description = "The body of every error answer (RFC 9457)")
public record ProblemDetails(
        @Schema(
                        description = "Stable name of the kind of failure: switch on this",
                        example = "urn:quizpool:problem:invalid-request")
                String type,
        @Schema(example = "The request is not valid") String title,
        @Schema(example = "400") int status,
        @Schema(description = "What happened and what to do about it") String detail,
        @Schema(description = "The path that was asked", example = "/api/v1/problems/generate")
                String instance,
        @Schema(description = "Each refused value") @Nullable List<FieldError> errors) {}
