package io.quizpool.indexbenchmark.measured;

import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.poolindex.Sampler;
import io.quizpool.indexbenchmark.pool.PooledProblems;
import io.quizpool.indexbenchmark.pool.ServedPool;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** Any problems for filters in use, in a pool of which nothing was ever served. */
public class UnservedSearch extends FilterInUse {

    private static final long SEED = 20_261_121;

    private final Sampler sampler = new Sampler(new SplittableRandom(SEED));

    private TrackedFilters filters;

    @Setup
    @Override
    public void prepare() {
        filters =
                new TrackedFilters(
                        ServedPool.unserved(new PooledProblems().next(problems)), filter);
    }

    /** The ordinals, in any order. */
    @Benchmark
    public int[] find() {
        PoolIndex index = filters.index();
        return sampler.sample(index.never(filters.next()), FirstSearch.WINDOW);
    }
}
