package io.quizpool.indexbenchmark.measured;

import io.quizpool.indexbenchmark.pool.ServedPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The stalest problems for filters in use, again and again: between two calls, with the clock
 * stopped, those found are served, so that each call finds the next ones and the laps go on.
 */
public class RepeatedSearch extends FilterInUse {

    private TrackedFilters filters;
    private int[] found;

    @Setup
    @Override
    public void prepare() {
        filters = new TrackedFilters(ServedPool.served(problems), filter);
        found = new int[0];
    }

    /** The ordinals, the stalest first. */
    @Benchmark
    public int[] find() {
        found = filters.index().stalest(filters.next(), FirstSearch.WINDOW, Long.MAX_VALUE);
        return found;
    }

    @TearDown(Level.Invocation)
    public void serve() {
        for (int ordinal : found) {
            filters.index().touch(ordinal);
        }
    }
}
