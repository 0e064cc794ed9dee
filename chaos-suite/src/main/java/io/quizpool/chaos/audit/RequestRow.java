package io.quizpool.chaos.audit;

import java.util.UUID;

/**
 * A request and its tasks as the database has them.
 *
 * @param ended whether the request's status is a final one
 * @param requested how many problems it asks for
 * @param generated how many it counts as generated
 * @param failedCount how many it counts as failed
 * @param tasks how many it has
 * @param stored tasks that completed, each with its problem
 * @param failed tasks that failed, each with a reason
 * @param open tasks that have not ended
 * @param problems problems that name one of its tasks
 */
record RequestRow(
        UUID id,
        boolean ended,
        int requested,
        int generated,
        int failedCount,
        int tasks,
        int stored,
        int failed,
        int open,
        int problems) {}
