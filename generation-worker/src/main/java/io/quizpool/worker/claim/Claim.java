package io.quizpool.worker.claim;

import io.quizpool.model.request.GenerationSpec;
import java.util.UUID;

/**
 * A worker's hold on a task. Every later write names {@code id}, so that a claim taken over by
 * another worker changes nothing any more.
 *
 * @param attempt number of the attempt that the claim begins, from 1
 */
public record Claim(UUID id, UUID taskId, UUID requestId, int attempt, GenerationSpec spec) {}
