package io.quizpool.api.requests;

import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.model.problem.PanelVerdict;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.model.request.RequestPriority;
import io.quizpool.model.request.RequestStatus;
import io.quizpool.model.request.RequestedConstraints;
import io.quizpool.model.task.TaskState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How far a request has come.
 *
 * @param durationSeconds from the first claim to the end, or to now
 * @param tasks only where one request is asked for
 * @param tokenUsage only where one request is asked for
 * @param cost only where one request is asked for
 */
public record GenerationRequest(
        UUID requestId,
        @Schema(example = "problem") String entityType,
        RequestStatus status,
        @Schema(description = "Ended tasks in percent", minimum = "0", maximum = "100")
                int progress,
        @Schema(example = "12 of 50 problems generated, 1 failed") String progressMessage,
        @Nullable String userId,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant completedAt,
        @Nullable Double durationSeconds,
        int requestedCount,
        int generatedCount,
        int failedCount,
        @Schema(description = "Tasks that were called off before they were done")
                int cancelledCount,
        RequestPriority priority,
        @Schema(description = "What is left of it then is called off") @Nullable Instant expiresAt,
        @Schema(description = "Not of an import, whose problems have each their own")
                @Nullable ProblemType problemType,
        @Schema(description = "Not of an import") @Nullable RequestedConstraints constraints,
        @Schema(description = "Of grammar only, and not of an import")
                @Nullable GrammaticalFocus focus,
        @Schema(description = "Not of an import") @Nullable Integer statementCount,
        String targetLanguageCode,
        List<String> topicTags,
        @Schema(description = "Of grammar only, and not of an import")
                @Nullable GenerationStrategy strategy,
        @Schema(description = "Of multiple_choice only") @Nullable String topic,
        @Schema(description = "Of an import only: whether its problems are judged only")
                @Nullable Boolean dryRun,
        @Nullable String errorMessage,
        @Nullable List<Task> tasks,
        @Nullable TokenUsage tokenUsage,
        @Nullable Cost cost) {

    /**
     * One slot of the request.
     *
     * @param problemId what came of it
     * @param errorCode why nothing came of it
     * @param verdict of an import only, once the judge has spoken
     */
    public record Task(
            UUID taskId,
            int position,
            TaskState state,
            int attempts,
            @Nullable UUID problemId,
            @Nullable String errorCode,
            @Nullable String errorMessage,
            @Schema(
                            implementation = PanelVerdict.class,
                            description =
                                    "Of an import only: what the judge found in the problem;"
                                            + " nothing in one that passed")
                    @Nullable JsonNode verdict) {}

    /** What all attempts of the request used; cached tokens are among the prompt tokens. */
    public record TokenUsage(
            long promptTokens, long completionTokens, long cachedTokens, long totalTokens) {}

    /** What all attempts of the request cost, as the workers price their models. */
    record Cost(
            @Schema(example = "0.00153", description = "0 where no model has a price")
                    BigDecimal amount,
            @Schema(example = "USD", description = "Not where no model has a price")
                    @Nullable String currency) {}

    GenerationRequest with(List<Task> tasks, TokenUsage tokenUsage, Cost cost) {
        return new GenerationRequest(
                requestId,
                entityType,
                status,
                progress,
                progressMessage,
                userId,
                requestedAt,
                startedAt,
                completedAt,
                durationSeconds,
                requestedCount,
                generatedCount,
                failedCount,
                cancelledCount,
                priority,
                expiresAt,
                problemType,
                constraints,
                focus,
                statementCount,
                targetLanguageCode,
                topicTags,
                strategy,
                topic,
                dryRun,
                errorMessage,
                tasks,
                tokenUsage,
                cost);
    }
}
