package io.quizpool.api.dispatch;

import java.time.Duration;
import java.time.Instant;

/**
 * The most tasks that workers had in hand at once of late. When many end together, what is in hand
 * falls until the workers have taken others, and these must lie ready. Of one thread.
 */
final class MostInHand {

    private final Duration remember;
    private Instant end = Instant.MIN;
    private long now;
    private long before;

    /**
     * @param remember how long a figure counts at least; it is forgotten within twice that
     */
    MostInHand(Duration remember) {
        this.remember = remember;
    }

    /** Notes how many are in hand; returns the most of late. */
    long with(long inHand, Instant at) {
        if (!at.isBefore(end)) {
            before = at.isBefore(end.plus(remember)) ? now : 0;
            now = 0;
            end = at.plus(remember);
        }
        now = Math.max(now, inHand);
        return Math.max(now, before);
    }
}
