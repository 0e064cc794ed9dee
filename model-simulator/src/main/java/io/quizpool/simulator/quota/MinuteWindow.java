package io.quizpool.simulator.quota;

import java.time.Duration;
import java.time.Instant;

/**
 * Counts requests and tokens of one minute at a time; the first request after it starts another.
 */
public final class MinuteWindow {

    private static final Duration LENGTH = Duration.ofMinutes(1);

    private Instant start = Instant.MIN;
    private int requests;
    private int tokens;

    /** Counts one request of {@code promptTokens}, unless a limit stands against it. */
    public synchronized Quota take(
            int promptTokens, int limitRequests, int limitTokens, Instant now) {
        if (!now.isBefore(end())) {
            start = now;
            requests = 0;
            tokens = 0;
        }
        boolean admitted = requests < limitRequests && promptTokens <= limitTokens - tokens;
        if (admitted) {
            requests++;
            tokens += promptTokens;
        }
        return new Quota(
                admitted,
                limitRequests,
                Math.max(0, limitRequests - requests),
                limitTokens,
                Math.max(0, limitTokens - tokens),
                Duration.between(now, end()));
    }

    private Instant end() {
        return start.equals(Instant.MIN) ? Instant.MIN : start.plus(LENGTH);
    }
}
