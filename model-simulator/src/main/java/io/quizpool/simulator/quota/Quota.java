package io.quizpool.simulator.quota;

import java.time.Duration;

/**
 * Where a client stands in the present minute, its last request counted.
 *
 * @param admitted whether that request was within both limits
 * @param resetIn time until the minute ends and both counts start anew
 */
public record Quota(
        boolean admitted,
        int limitRequests,
        int remainingRequests,
        int limitTokens,
        int remainingTokens,
        Duration resetIn) {}
