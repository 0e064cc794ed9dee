package io.quizpool.indexbenchmark.measured;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.Matching;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.indexbenchmark.pool.AskedFor;
import io.quizpool.indexbenchmark.pool.Rotation;
import io.quizpool.indexbenchmark.pool.ServedPool;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The stalest problems for a filter that nobody has asked for: what matches is found, then the
 * stalest of it. Nothing is kept from one call to the next.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FirstSearch {

    /** How many are looked for. */
    static final int WINDOW = 256;

    @Param({"10000", "100000", "1000000"})
    int problems;

    @Param AskedFor filter;

    private PoolIndex index;
    private Rotation<FacetFilter> filters;

    @Setup
    public void prepare() {
        index = ServedPool.served(problems).index();
        filters = new Rotation<>(filter.filters());
    }

    /** The ordinals, the stalest first. */
    @Benchmark
    public int[] find() {
        Matching matching = index.track(filters.next());
        int[] found = index.stalest(matching, WINDOW, Long.MAX_VALUE);
        index.release(matching);
        return found;
    }
}
