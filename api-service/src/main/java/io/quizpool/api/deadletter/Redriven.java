package io.quizpool.api.deadletter;

import io.swagger.v3.oas.annotations.media.Schema;

/** What came of a redrive of many. */
record Redriven(
        @Schema(description = "Tasks that are queued again", example = "42") int redriven,
        @Schema(
                        description =
                                "Requests whose letters stay what they are: a budget has no room for them",
                        example = "0")
                int requestsOverBudget,
        @Schema(description = "Whether there were more than one call takes: call again")
                boolean more) {}
