package io.quizpool.indexbenchmark.measured;

import io.quizpool.api.lease.Wish;
import io.quizpool.indexbenchmark.pool.AskedFor;
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
 * What to claim for a window that runs low. Problems are taken until one does, and what was chosen
 * is won, both with the clock stopped.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Choosing {

    @Param({"10000", "100000", "1000000"})
    int problems;

    @Param({"NONE", "ONE", "THREE"})
    AskedFor filter;

    Taking taking;
    private Wish wish;

    @Setup
    public void prepare() {
        taking = new Taking(problems, filter);
        wish = taking.wish();
        taking.claimed(wish);
    }

    @Setup(Level.Invocation)
    public void untilWanting() {
        while (!taking.wanting()) {
            taking.take();
        }
    }

    @Benchmark
    public Wish wish() {
        wish = taking.wish();
        return wish;
    }

    @TearDown(Level.Invocation)
    public void win() {
        taking.claimed(wish);
    }
}
