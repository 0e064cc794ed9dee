package io.quizpool.benchmark.figures;

import io.quizpool.benchmark.options.PoolSize;
import java.time.Duration;

/**
 * What is measured of the API beside the load.
 *
 * @param start from launching its process until it says that it is ready, the median
 * @param prepared the answers of the pool, after the last start
 * @param traceBytes how much its traces came to; 0 says that it traced nothing
 */
public record ServiceFigures(
        PoolSize size,
        Duration start,
        PreparedAnswers prepared,
        FirstAnswers firstAnswers,
        MemoryReading memory,
        long traceBytes) {}
