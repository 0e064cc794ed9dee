package io.quizpool.indexbenchmark.measured;

import io.quizpool.indexbenchmark.pool.PooledProblem;
import io.quizpool.indexbenchmark.pool.Rotation;
import io.quizpool.indexbenchmark.pool.ServedPool;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
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
 * A new problem comes into the pool while 56 filters are in use. It is retired again with the clock
 * stopped, so that the pool stays as large as it was.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Adding {

    @Param({"10000", "100000", "1000000"})
    int problems;

    private ServedPool pool;
    private Rotation<PooledProblem> coming;
    private RandomGenerator random;
    private UUID next;

    @Setup
    public void prepare() {
        PoolInUse inUse = new PoolInUse(problems);
        pool = inUse.pool();
        coming = new Rotation<>(inUse.coming());
        random = new SplittableRandom(problems);
        next = anyId();
    }

    @Benchmark
    public void add() {
        pool.leases().put(next, coming.next().terms());
    }

    @TearDown(Level.Invocation)
    public void retire() {
        pool.leases().retire(RoaringBitmap.bitmapOf(pool.index().find(next)));
        next = anyId();
    }

    /** The one that is added next. */
    UUID next() {
        return next;
    }

    ServedPool pool() {
        return pool;
    }

    private UUID anyId() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
