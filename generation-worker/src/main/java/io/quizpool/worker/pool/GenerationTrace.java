package io.quizpool.worker.pool;

import org.jspecify.annotations.Nullable;

/**
 * How a problem came to be; kept with it.
 *
 * @param attempt number of the attempt that led to it, from 1
 * @param durationMs from the attempt's first call to the verdict, in milliseconds
 * @param traceId of the request's distributed trace; null where none was sampled
 */
public record GenerationTrace(
        String promptVersion,
        String model,
        String strategy,
        int attempt,
        long promptTokens,
        long cachedTokens,
        long completionTokens,
        long durationMs,
        @Nullable String traceId) {}
