package io.quizpool.indexbenchmark.measured;

import io.quizpool.api.lease.Wish;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What to claim for a window that runs low. Problems are taken until one does, and what was chosen
 * is won, both with the clock stopped.
 */
public class Choosing extends FilterInUse {

    Taking taking;
    private Wish wish;

    @Setup
    @Override
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
