package io.quizpool.indexbenchmark.measured;

import io.quizpool.indexbenchmark.pool.AskedFor;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is measured for filters that clients ask for again and again. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public abstract class FilterInUse {

    @Param({"10000", "100000", "1000000"})
    int problems;

    @Param({"NONE", "ONE", "THREE"})
    AskedFor filter;

    /** Makes the pool and asks it for the filters for the first time. */
    public abstract void prepare();
}
