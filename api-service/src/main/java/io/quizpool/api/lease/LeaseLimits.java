package io.quizpool.api.lease;

import java.time.Duration;

/**
 * How much a replica takes in advance.
 *
 * @param window the most problems that are leased for one filter
 * @param lookahead for how long that should do, going by what callers took of late
 * @param windows the most filters that have a window at the same time
 * @param wish the most problems that are claimed at once
 * @param idle how long a window stays that nobody asks
 */
public record LeaseLimits(int window, Duration lookahead, int windows, int wish, Duration idle) {}
