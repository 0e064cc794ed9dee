package io.quizpool.worker.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a problem came to be; kept with it.
 *
 * @param promptVersion null where no prompt led to it
 * @param attempt number of the attempt that led to it, from 1: so many were needed
 * @param earlier the attempts before it under the same claim
 * @param promptTokens of the attempt that led to it, its judging included, as are the other two
 * @param durationMs from the attempt's first call to the verdict, in milliseconds
 * @param traceId of the request's distributed trace; null where none was sampled
 * @param corrected the sentence that each statement spoils, in the order of the problem's
 *     statements, with null for the correct one; null where all share one sentence
 */
public record GenerationTrace(
        @Nullable String promptVersion,
        String model,
        String strategy,
        int attempt,
        List<EarlierAttempt> earlier,
        long promptTokens,
        long cachedTokens,
        long completionTokens,
        long durationMs,
        @Nullable String traceId,
        @Nullable List<@Nullable String> corrected) {

    public GenerationTrace {
        earlier = List.copyOf(earlier);
        corrected =
                corrected == null ? null : Collections.unmodifiableList(new ArrayList<>(corrected));
    }

    /** Of a problem whose statements share one sentence, or are none. */
    public GenerationTrace(
            @Nullable String promptVersion,
            String model,
            String strategy,
            int attempt,
            List<EarlierAttempt> earlier,
            long promptTokens,
            long cachedTokens,
            long completionTokens,
            long durationMs,
            @Nullable String traceId) {
        this(
                promptVersion,
                model,
                strategy,
                attempt,
                earlier,
                promptTokens,
                cachedTokens,
                completionTokens,
                durationMs,
                traceId,
                null);
    }
}
