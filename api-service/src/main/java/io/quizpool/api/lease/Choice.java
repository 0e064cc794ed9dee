package io.quizpool.api.lease;

import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.poolindex.Sampler;
import java.time.Instant;
import java.util.function.IntPredicate;
import java.util.random.RandomGenerator;
import org.roaringbitmap.RoaringBitmap;

/** Chooses problems for a window: those never served first, then the stalest of the lap. */
final class Choice {

    private static final int FEW = 64;
    private static final int MANY = 4096;
    private static final int RUNS = 32;
    private static final int LONGEST_RUN = 32;

    private final PoolIndex index;
    private final RandomGenerator random;
    private final Sampler sampler;
    private int replicas = 1;

    Choice(PoolIndex index, RandomGenerator random) {
        this.index = index;
        this.random = random;
        this.sampler = new Sampler(random);
    }

    void replicas(int count) {
        replicas = count;
    }

    /** Forms the window of those that are leased; begins the next lap where none is left. */
    void form(Window window, RoaringBitmap leased, Instant now) {
        RoaringBitmap never = index.never(window.matching());
        if (!never.isEmpty()) {
            never.and(leased);
            window.form(sampler.sample(never, share(window)), false, index.turn(), now);
        } else {
            int[] due = due(window, share(window), true);
            int[] order = LapOrder.of(due, leased::contains, reach(window), random);
            window.form(order, true, index.turn(), now);
        }
    }

    /**
     * Adds what the window needs claimed, whatever lap it falls into, but no more than there is
     * {@code room} for; whether that was all.
     */
    boolean addWanted(Window window, RoaringBitmap leased, RoaringBitmap claiming, int room) {
        RoaringBitmap never = index.never(window.matching());
        RoaringBitmap unheld = RoaringBitmap.andNot(never, leased);
        int wanted = share(window) - (never.getCardinality() - unheld.getCardinality());
        unheld.andNot(claiming);
        int fresh = Math.clamp(wanted, 0, unheld.getCardinality());
        if (fresh > room) {
            claiming.add(sampler.sampleRuns(unheld, room, run(window)));
            return false;
        }
        claiming.add(sampler.sampleRuns(unheld, fresh, run(window)));
        wanted -= fresh;
        int left = room - fresh;
        if (wanted > 0) {
            for (int ordinal : index.stalest(window.matching(), wanted, Long.MAX_VALUE)) {
                if (!leased.contains(ordinal) && !claiming.contains(ordinal)) {
                    if (left == 0) {
                        return false;
                    }
                    claiming.add(ordinal);
                    left--;
                }
            }
        }
        return true;
    }

    /**
     * The next problem that is {@code ready}, leased or not; a few are looked at, and many where
     * none of these is. {@link PoolIndex#UNKNOWN} where none is found.
     */
    int unclaimed(Window window, IntPredicate ready) {
        int found = unclaimed(window, ready, FEW);
        return found == PoolIndex.UNKNOWN ? unclaimed(window, ready, MANY) : found;
    }

    /** As {@link #unclaimed}, and looks on among more and more until it has looked at all. */
    int unseen(Window window, IntPredicate unseen) {
        int most = FEW;
        int found = unclaimed(window, unseen, most);
        while (found == PoolIndex.UNKNOWN && most < window.matching().size()) {
            most = (int) Math.min(16L * most, window.matching().size());
            found = unclaimed(window, unseen, most);
        }
        return found;
    }

    private int unclaimed(Window window, IntPredicate ready, int most) {
        RoaringBitmap never = index.never(window.matching());
        int[] unserved = sampler.sample(never, most);
        int[] order = LapOrder.of(unserved, ready, unserved.length, random);
        if (order.length == 0) {
            int[] due = due(window, most, never.isEmpty());
            order = LapOrder.of(due, ready, reach(window), random);
        }
        if (order.length == 0) {
            int[] any = index.stalest(window.matching(), most, Long.MAX_VALUE);
            order = LapOrder.of(any, ready, 1, random);
        }
        return order.length == 0 ? PoolIndex.UNKNOWN : order[0];
    }

    /** The stalest that are left of the lap, or of the next one if that may begin. */
    private int[] due(Window window, int most, boolean mayBegin) {
        int[] due = index.stalest(window.matching(), most, window.lapBegan());
        if (due.length == 0 && mayBegin) {
            window.beginLap(index.turn() + 1);
            due = index.stalest(window.matching(), most, window.lapBegan());
        }
        return due;
    }

    /** How many a window may hold, so that as many replicas as there are find enough. */
    private int share(Window window) {
        int size = window.size();
        return replicas == 1
                ? size
                : Math.clamp(window.matching().size() / (2L * replicas), 1, size);
    }

    /**
     * How many neighbours are claimed together: few where callers are few, and would notice; more
     * where many are served, which spares the database pages.
     */
    private static int run(Window window) {
        return Math.clamp(window.size() / RUNS, 1, LONGEST_RUN);
    }

    private int reach(Window window) {
        return Math.clamp((window.matching().size() + 1) / 2, 1, window.size());
    }
}
