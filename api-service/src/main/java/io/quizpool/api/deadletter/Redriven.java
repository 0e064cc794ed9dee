package io.quizpool.api.deadletter;

import io.swagger.v3.oas.annotations.media.Schema;

/** What came of a redrive of many. */
record Redriven(
        @Schema(description = "Tasks that are queued again", example = "42") int redriven,
        @Schema(description = "Whether there were more than one call takes: call again")
                boolean more) {}
