package io.quizpool.api.deadletter;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of a redrive.
 *
 * @param nextCursor where the next call goes on; null where nothing is left
 */
record Redriven(
        @Schema(description = "Tasks that are queued again", example = "42") int redriven,
        @Schema(
                        description =
                                "Requests whose letters stay what they are: a budget has no room for them",
                        example = "0")
                int requestsOverBudget,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        types = {"string", "null"},
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        description =
                                "Pass it as cursor to go on where this call stopped; null where it has"
                                        + " come to the end")
                @Nullable String nextCursor) {

    /** Of one task. */
    static final Redriven ONE = new Redriven(1, 0, null);
}
