package io.quizpool.api.lease;

import io.quizpool.api.poolindex.Matching;
import io.quizpool.api.poolindex.PoolIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntPredicate;

/** What is served next to those who ask for one filter, and where its lap began. */
final class Window {

    private static final int FIRST_SIZE = 32;
    private static final int[] NONE = {};

    private final Matching matching;
    private final int mostSize;
    private final Duration lookahead;

    private int[] order = NONE;
    private int next;
    private int size;
    private long formedAt;
    private boolean repeats;
    private boolean lookedAhead;
    private Instant formed;

    private long lapBegan;
    private boolean wanting;
    private Instant askedAt;

    Window(Matching matching, LeaseLimits limits, long lapBegan, Instant now) {
        this.matching = matching;
        this.mostSize = limits.window();
        this.lookahead = limits.lookahead();
        this.formed = now;
        this.size = Math.min(FIRST_SIZE, mostSize);
        this.lapBegan = lapBegan;
        this.askedAt = now;
    }

    Matching matching() {
        return matching;
    }

    /** How many to lease at once: few at first, then what callers take within the lookahead. */
    int size() {
        return size;
    }

    /** Problems with a turn from this one on have had it in this lap. */
    long lapBegan() {
        return lapBegan;
    }

    void beginLap(long turn) {
        lapBegan = turn;
    }

    /** Sets what comes next; {@code repeats}: problems that were served before. */
    void form(int[] problems, boolean repeats, long turn, Instant now) {
        if (order.length > 0) {
            fit(Duration.between(formed, now));
        }
        order = problems;
        next = 0;
        this.repeats = repeats;
        formedAt = turn;
        formed = now;
        lookedAhead = false;
    }

    /** Callers have taken what there was in {@code lasted}. */
    private void fit(Duration lasted) {
        double wanted = (double) order.length * lookahead.toNanos() / Math.max(1, lasted.toNanos());
        if (wanted > size) {
            size = Math.min(2 * size, mostSize);
        } else if (wanted < size / 4.0) {
            size = Math.max(size / 2, Math.min(FIRST_SIZE, mostSize));
        }
    }

    /**
     * The next problem that is still {@code ours}, still matches and was not served since the
     * window was formed: other filters take from the same leases.
     */
    int next(PoolIndex index, IntPredicate ours) {
        while (next < order.length) {
            int ordinal = order[next++];
            if (ours.test(ordinal)
                    && matching.contains(ordinal)
                    && index.lastTurn(ordinal) <= formedAt) {
                return ordinal;
            }
        }
        return PoolIndex.UNKNOWN;
    }

    /** Whether it is time to lease more; true once for each forming. */
    boolean runsLow() {
        if (lookedAhead || order.length - next > size / 2) {
            return false;
        }
        lookedAhead = true;
        return true;
    }

    /** Whether problems would be served again although others never were. */
    boolean repeats() {
        return repeats && next < order.length;
    }

    /** Has it formed again at the next call. */
    void drop() {
        next = order.length;
    }

    boolean wanting() {
        return wanting;
    }

    void wanting(boolean now) {
        wanting = now;
    }

    Instant askedAt() {
        return askedAt;
    }

    void askedAt(Instant now) {
        askedAt = now;
    }
}
