package io.quizpool.local.pool;

import java.util.Set;

/**
 * How far a generation request is.
 *
 * @param status {@code pending}, {@code processing}, or one of the final states
 * @param errorMessage why it failed; empty where it did not
 */
record GenerationProgress(
        String status, int generated, int failed, int requested, String errorMessage) {
    private static final Set<String> UNFINISHED = Set.of("pending", "processing");

    boolean isFinished() {
        return !UNFINISHED.contains(status);
    }

    int settled() {
        return generated + failed;
    }
}
