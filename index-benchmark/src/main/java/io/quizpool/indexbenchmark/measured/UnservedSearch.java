package io.quizpool.indexbenchmark.measured;

import io.quizpool.api.poolindex.Matching;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.indexbenchmark.pool.AskedFor;
import io.quizpool.indexbenchmark.pool.PooledProblems;
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

/** Any problems for filters in use, in a pool of which nothing was ever served. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class UnservedSearch {

    @Param({"10000", "100000", "1000000"})
    int problems;

    @Param({"NONE", "ONE", "THREE"})
    AskedFor filter;

    private PoolIndex index;
    private Rotation<Matching> tracked;

    @Setup
    public void prepare() {
        index = ServedPool.unserved(new PooledProblems().next(problems)).index();
        tracked = new Rotation<>(filter.filters().stream().map(index::track).toList());
    }

    /** The ordinals, in any order. */
    @Benchmark
    public int[] find() {
        return index.sample(index.never(tracked.next()), FirstSearch.WINDOW);
    }
}
