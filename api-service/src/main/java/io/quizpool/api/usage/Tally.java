package io.quizpool.api.usage;

import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;

/**
 * The counts of one key on one day, on one replica. They only grow; what has been written is kept
 * beside them, so that a write that failed is simply made up for by the next.
 */
final class Tally {

    private static final long COARSE = 1000;

    /** What has been counted and not been written yet. */
    record Unwritten(long requests, long servings, long refusals, Instant lastUsedAt) {

        long total() {
            return requests + servings + refusals;
        }
    }

    private final LongAdder requests = new LongAdder();
    private final LongAdder servings = new LongAdder();
    private final LongAdder refusals = new LongAdder();
    private volatile long lastUsed;

    private long writtenRequests;
    private long writtenServings;
    private long writtenRefusals;

    void request(long now) {
        requests.increment();
        used(now);
    }

    void serving(long now) {
        servings.increment();
        used(now);
    }

    void refusal(long now) {
        refusals.increment();
        used(now);
    }

    /**
     * @param now milliseconds of the epoch; kept to the second, because all threads would write it
     */
    private void used(long now) {
        if (now - lastUsed >= COARSE) {
            lastUsed = now;
        }
    }

    /** What is new since the last {@link #written}. One thread at a time may write. */
    Unwritten unwritten() {
        return new Unwritten(
                requests.sum() - writtenRequests,
                servings.sum() - writtenServings,
                refusals.sum() - writtenRefusals,
                Instant.ofEpochMilli(lastUsed));
    }

    /** Notes that {@code counts} are in the database. */
    void written(Unwritten counts) {
        writtenRequests += counts.requests();
        writtenServings += counts.servings();
        writtenRefusals += counts.refusals();
    }
}
