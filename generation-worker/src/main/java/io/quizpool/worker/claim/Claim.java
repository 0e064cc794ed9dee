package io.quizpool.worker.claim;

import io.quizpool.model.json.ContractJson;
import io.quizpool.model.request.GenerationSpec;
import java.util.UUID;

/**
 * A worker's hold on a task. Every later write names {@code id}, so that a claim taken over by
 * another worker changes nothing any more.
 *
 * @param attempt number of the attempt that the claim begins, from 1
 * @param attemptsBefore how many of the attempts were made before the task was last queued again
 *     after a failure: they no longer count towards the limit
 * @param specJson the request's wishes as stored; a newer API may have written what this worker
 *     cannot read, which must end the task and not the claim
 */
public record Claim(
        UUID id, UUID taskId, UUID requestId, int attempt, int attemptsBefore, String specJson) {

    /** The last attempt that the task is given where it is given {@code most}. */
    public int lastAttempt(int most) {
        return attemptsBefore + most;
    }

    /**
     * The request's wishes.
     *
     * @throws tools.jackson.core.JacksonException where they cannot be read
     */
    public GenerationSpec spec() {
        return ContractJson.mapper().readValue(specJson, GenerationSpec.class);
    }
}
