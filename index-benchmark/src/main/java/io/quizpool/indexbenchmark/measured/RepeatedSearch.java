package io.quizpool.indexbenchmark.measured;

import io.quizpool.api.poolindex.Matching;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.indexbenchmark.pool.AskedFor;
import io.quizpool.indexbenchmark.pool.PooledProblem;
import io.quizpool.indexbenchmark.pool.PooledProblems;
import io.quizpool.indexbenchmark.pool.Rotation;
import io.quizpool.indexbenchmark.pool.ServedPool;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The stalest problems for filters in use, again and again: between two calls, with the clock
 * stopped, those found are served, so that each call finds the next ones and the laps go on.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RepeatedSearch {

    @Param({"10000", "100000", "1000000"})
    int problems;

    @Param({"NONE", "ONE", "THREE"})
    AskedFor filter;

    private PoolIndex index;
    private Rotation<Matching> tracked;
    private int[] found;

    @Setup
    public void prepare() {
        List<PooledProblem> pool = new PooledProblems().next(problems);
        index = ServedPool.served(pool, ServedPool.order(problems)).index();
        tracked = new Rotation<>(filter.filters().stream().map(index::track).toList());
        found = new int[0];
    }

    /** The ordinals, the stalest first. */
    @Benchmark
    public int[] find() {
        found = index.stalest(tracked.next(), FirstSearch.WINDOW, Long.MAX_VALUE);
        return found;
    }

    @TearDown(Level.Invocation)
    public void serve() {
        for (int ordinal : found) {
            index.touch(ordinal);
        }
    }
}
