package io.quizpool.indexbenchmark.report;

import io.quizpool.indexbenchmark.pool.PooledProblem;
import io.quizpool.indexbenchmark.pool.PooledProblems;
import io.quizpool.indexbenchmark.pool.ServedPool;
import java.lang.ref.Reference;
import java.util.List;

/**
 * What index and leases of a pool take when each problem was served once.
 *
 * @param counted what the index says of itself, in bytes: the lengths of its arrays
 * @param heap by how many bytes the live heap grew when both were made
 */
public record IndexMemory(int problems, long counted, long heap) {

    /** The serial collector leaves some garbage lie in three full collections of four. */
    private static final int COLLECTIONS = 4;

    /** Measures in this process, which must do nothing else meanwhile. */
    public static IndexMemory of(int problems) {
        List<PooledProblem> pool = new PooledProblems().next(problems);
        int[] order = ServedPool.order(problems);
        try {
            // What the first of all takes once, and lets go of after it, is not the pool's.
            var _ = between(liveHeap(), pool, order);
            return between(liveHeap(), pool, order);
        } finally {
            Reference.reachabilityFence(pool);
            Reference.reachabilityFence(order);
        }
    }

    private static IndexMemory between(long before, List<PooledProblem> pool, int[] order) {
        ServedPool served = ServedPool.served(pool, order);
        try {
            return new IndexMemory(pool.size(), served.index().memory(), liveHeap() - before);
        } finally {
            Reference.reachabilityFence(served);
        }
    }

    private static long liveHeap() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
