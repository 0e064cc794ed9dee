package io.quizpool.indexbenchmark.measured;

import io.quizpool.indexbenchmark.pool.PooledProblem;
import io.quizpool.indexbenchmark.pool.Rotation;
import io.quizpool.indexbenchmark.pool.ServedPool;
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
import org.roaringbitmap.RoaringBitmap;

/**
 * A problem is retired while 56 filters are in use. It is brought back with the clock stopped, so
 * that the pool stays as large as it was.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Retiring {

    @Param({"10000", "100000", "1000000"})
    int problems;

    private ServedPool pool;
    private Rotation<PooledProblem> going;
    private PooledProblem next;

    @Setup
    public void prepare() {
        PoolInUse inUse = new PoolInUse(problems);
        pool = inUse.pool();
        going = new Rotation<>(inUse.going());
        next = going.next();
    }

    @Benchmark
    public void retire() {
        pool.leases().retire(RoaringBitmap.bitmapOf(pool.index().find(next.id())));
    }

    @TearDown(Level.Invocation)
    public void bringBack() {
        pool.leases().put(next.id(), next.terms());
        next = going.next();
    }

    /** The one that is retired next. */
    PooledProblem next() {
        return next;
    }

    ServedPool pool() {
        return pool;
    }
}
