package io.quizpool.api.generation;

import java.util.UUID;

/** There are new tasks to publish; told within the transaction that records them. */
public record TasksRecorded(UUID requestId, int count) {}
