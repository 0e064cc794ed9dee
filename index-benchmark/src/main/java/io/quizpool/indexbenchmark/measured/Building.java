package io.quizpool.indexbenchmark.measured;

import io.quizpool.indexbenchmark.pool.PooledProblem;
import io.quizpool.indexbenchmark.pool.PooledProblems;
import io.quizpool.indexbenchmark.pool.ServedPool;
import java.util.List;
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
 * The index of a whole pool, from problems that are in memory already: each is put in, then each
 * served once. What a start needs of the index; reading the rows from the database comes on top.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Building {

    @Param({"10000", "100000", "1000000"})
    int problems;

    private List<PooledProblem> pool;
    private int[] order;

    @Setup
    public void prepare() {
        pool = new PooledProblems().next(problems);
        order = ServedPool.order(problems);
    }

    @Benchmark
    public ServedPool build() {
        return ServedPool.served(pool, order);
    }
}
