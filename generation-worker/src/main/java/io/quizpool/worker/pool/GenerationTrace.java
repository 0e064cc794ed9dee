package io.quizpool.worker.pool;

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
        @Nullable String traceId) {

    public GenerationTrace {
        earlier = List.copyOf(earlier);
    }
}
