package io.quizpool.api.generation;

import io.quizpool.api.pool.PooledProblem;
import io.quizpool.api.requests.FailedTask;
import io.quizpool.api.requests.Requests;
import io.quizpool.model.request.RequestStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an accepted request.
 *
 * @param status with the last two, only where the client waited and all tasks ended in time
 */
record GenerationAccepted(
        @Schema(example = "3 problems are being generated") String message,
        @Schema(example = "3") int count,
        UUID requestId,
        @Schema(example = "/api/v1/generation-requests/0192f0c1-2b7e-7d7a-9f37-6a1f0f4f0c11")
                String statusUrl,
        @Schema(description = "With 200 only: how the request ended")
                @Nullable RequestStatus status,
        @Schema(description = "With 200 only: the problems that came of the request")
                @Nullable List<PooledProblem> problems,
        @Schema(description = "With 200 only: the tasks that no problem came of, and why")
                @Nullable List<FailedTask> failures) {

    /**
     * The answer.
     *
     * @param outcome empty where the client has not waited, or not long enough
     */
    static GenerationAccepted of(
            String message,
            int count,
            Acceptance.Accepted accepted,
            Optional<Completion.Outcome> outcome) {
        return new GenerationAccepted(
                message,
                count,
                accepted.requestId(),
                Requests.PATH + "/" + accepted.requestId(),
                outcome.map(ended -> ended.end().status()).orElse(null),
                outcome.map(Completion.Outcome::problems).orElse(null),
                outcome.map(ended -> ended.end().failures()).orElse(null));
    }
}
