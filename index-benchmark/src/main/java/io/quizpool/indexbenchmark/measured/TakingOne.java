package io.quizpool.indexbenchmark.measured;

import io.quizpool.api.lease.Taken;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One problem from a window. A window that is used up is formed again within the measured time;
 * what it takes from, the leases, is claimed with the clock stopped.
 */
public class TakingOne extends FilterInUse {

    /** How many are taken before more is claimed. */
    static final int TAKEN = 64;

    Taking taking;

    @Setup
    @Override
    public void prepare() {
        taking = new Taking(problems, filter);
    }

    @Setup(Level.Invocation)
    public void refill() {
        taking.refill();
    }

    @Benchmark
    @OperationsPerInvocation(TAKEN)
    public void take(Blackhole taken) {
        for (int i = 0; i < TAKEN; i++) {
            Taken next = taking.take();
            taken.consume(next);
        }
    }
}
