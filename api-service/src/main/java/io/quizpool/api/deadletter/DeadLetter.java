package io.quizpool.api.deadletter;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task that failed, or a message that names none.
 *
 * @param history only where one letter is asked for
 * @param message only where one letter is asked for
 */
record DeadLetter(
        @Schema(description = "The task's, where there is one") UUID id,
        @Schema(description = "Absent: a message that names no task") @Nullable UUID taskId,
        @Nullable UUID requestId,
        @Schema(example = "model_unavailable") String errorCode,
        @Nullable String errorMessage,
        @Schema(description = "Since it was last queued again") int attempts,
        @Schema(
                        description = "Of the HTTP request that asked for it",
                        example = "4bf92f3577b34da6a3ce929d0e0e4736")
                @Nullable String traceId,
        Instant failedAt,
        @Schema(description = "Whether it can be redriven: its request was not called off")
                boolean redrivable,
        @Schema(description = "Of one letter only: every attempt at its task")
                @Nullable List<Attempt> history,
        @Schema(description = "Of one letter without a task only") @Nullable Message message) {

    /** One try at a task. */
    record Attempt(
            int number,
            String model,
            @Schema(example = "rejected") String outcome,
            @Nullable String detail,
            long promptTokens,
            long completionTokens,
            Instant startedAt,
            Instant finishedAt) {}

    /**
     * What came out of Kafka.
     *
     * @param value UTF-8, other bytes replaced
     */
    record Message(
            @Schema(
                            description = "Topic, partition and offset",
                            example = "problem-generation-requests-2@17")
                    String place,
            @Nullable String key,
            @Schema(description = "As text; a long one is cut") String value,
            @Schema(description = "Bytes of the whole") long size) {}

    DeadLetter with(List<Attempt> history) {
        return new DeadLetter(
                id,
                taskId,
                requestId,
                errorCode,
                errorMessage,
                attempts,
                traceId,
                failedAt,
                redrivable,
                history,
                null);
    }

    DeadLetter with(Message message) {
        return new DeadLetter(
                id,
                taskId,
                requestId,
                errorCode,
                errorMessage,
                attempts,
                traceId,
                failedAt,
                redrivable,
                null,
                message);
    }
}
