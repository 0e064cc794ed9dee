package io.quizpool.indexbenchmark.measured;

import io.quizpool.api.lease.Claim;
import io.quizpool.api.lease.Taken;
import io.quizpool.api.lease.Wish;
import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.indexbenchmark.pool.AskedFor;
import io.quizpool.indexbenchmark.pool.Rotation;
import io.quizpool.indexbenchmark.pool.ServedPool;
import java.util.List;
import java.util.Map;

/**
 * A replica that takes problems for filters in turn and wins whatever it claims, as it is alone.
 */
final class Taking {

    /** How often each window runs dry, until it is as large as it becomes. */
    private static final int SETTLING = 20;

    private final ServedPool pool;
    private final Rotation<FacetFilter> filters;
    private long sequence;

    /** All problems were served once, and the windows have their usual size. */
    Taking(int problems, AskedFor filter) {
        pool = ServedPool.served(problems);
        List<FacetFilter> asked = filter.filters();
        filters = new Rotation<>(asked);
        sequence = problems;
        for (int i = 0; i < SETTLING * asked.size(); i++) {
            Wish inFlight = wish();
            takeUntilDry();
            claimed(inFlight);
        }
        refill();
    }

    /** What lets a window grow: callers who take what there is in no time. */
    private void takeUntilDry() {
        Taken taken = take();
        while (!(taken instanceof Taken.Dry)) {
            taken = take();
        }
    }

    /** The next problem of the filter whose turn it is. */
    Taken take() {
        return pool.leases().take(filters.next(), ServedPool.NOW);
    }

    boolean wanting() {
        return pool.leases().wanting();
    }

    /** Claims whatever is wanted. */
    void refill() {
        while (wanting()) {
            claimed(wish());
        }
    }

    Wish wish() {
        return pool.leases().wish();
    }

    /** The database grants all of a wish. */
    void claimed(Wish wish) {
        pool.leases().claimed(new Claim(wish, ++sequence, Map.of()));
    }

    ServedPool pool() {
        return pool;
    }
}
