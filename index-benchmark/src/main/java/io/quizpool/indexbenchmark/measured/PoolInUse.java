package io.quizpool.indexbenchmark.measured;

import io.quizpool.indexbenchmark.pool.AskedFor;
import io.quizpool.indexbenchmark.pool.PooledProblem;
import io.quizpool.indexbenchmark.pool.PooledProblems;
import io.quizpool.indexbenchmark.pool.ServedPool;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pool of which every problem was served and 56 filters are in use; with what may happen to it.
 */
final class PoolInUse {

    /** How many problems come, and how many of the pool go and come back. */
    private static final int SOME = 1_000;

    private final ServedPool pool;
    private final List<PooledProblem> stalestFirst;
    private final List<PooledProblem> coming;

    PoolInUse(int problems) {
        PooledProblems generated = new PooledProblems();
        List<PooledProblem> pooled = generated.next(problems);
        coming = generated.next(SOME);
        int[] order = ServedPool.order(problems);
        pool = ServedPool.served(pooled, order);
        stalestFirst = Arrays.stream(order).mapToObj(pooled::get).toList();
        Stream.of(AskedFor.NONE, AskedFor.ONE, AskedFor.THREE)
                .flatMap(asked -> asked.filters().stream())
                .forEach(filter -> pool.leases().take(filter, ServedPool.NOW));
    }

    ServedPool pool() {
        return pool;
    }

    /** All of them, in the order they were served. */
    List<PooledProblem> stalestFirst() {
        return stalestFirst;
    }

    /** Some that are in the pool. */
    List<PooledProblem> going() {
        return stalestFirst.subList(0, Math.min(SOME, stalestFirst.size()));
    }

    /** As many that are not. */
    List<PooledProblem> coming() {
        return coming;
    }
}
