package io.quizpool.indexbenchmark.measured;

import io.quizpool.api.poolindex.Matching;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.indexbenchmark.pool.AskedFor;
import io.quizpool.indexbenchmark.pool.Rotation;
import io.quizpool.indexbenchmark.pool.ServedPool;

/** An index that keeps what matches each of some filters, whose turn it is one after the other. */
final class TrackedFilters {

    private final PoolIndex index;
    private final Rotation<Matching> tracked;

    TrackedFilters(ServedPool pool, AskedFor asked) {
        index = pool.index();
        tracked = new Rotation<>(asked.filters().stream().map(index::track).toList());
    }

    PoolIndex index() {
        return index;
    }

    /** What matches the filter whose turn it is. */
    Matching next() {
        return tracked.next();
    }
}
