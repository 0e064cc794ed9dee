package io.quizpool.indexbenchmark.measured;

import io.quizpool.indexbenchmark.pool.PooledProblem;
import io.quizpool.indexbenchmark.pool.Rotation;
import io.quizpool.indexbenchmark.pool.ServedPool;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Another replica tells that it has claimed 256 problems, each time the stalest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ClaimedElsewhere {

    @Param({"10000", "100000", "1000000"})
    int problems;

    private ServedPool pool;
    private Rotation<List<UUID>> claims;
    private long sequence;

    @Setup
    public void prepare() {
        PoolInUse inUse = new PoolInUse(problems);
        pool = inUse.pool();
        claims = new Rotation<>(batches(inUse.stalestFirst()));
        sequence = problems;
    }

    /** Returns what was claimed. */
    @Benchmark
    public List<UUID> apply() {
        List<UUID> claim = claims.next();
        sequence++;
        for (UUID id : claim) {
            pool.leases().claimedElsewhere(pool.index().find(id), sequence);
        }
        return claim;
    }

    /** The number that the last claim has. */
    long sequence() {
        return sequence;
    }

    ServedPool pool() {
        return pool;
    }

    /** Ids of one message lie together in memory, unlike those of the pool. */
    private static UUID copy(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits());
    }

    private static List<List<UUID>> batches(List<PooledProblem> order) {
        List<UUID> ids = order.stream().map(PooledProblem::id).map(ClaimedElsewhere::copy).toList();
        List<List<UUID>> batches = new ArrayList<>();
        for (int from = 0; from + ServedPool.BATCH <= ids.size(); from += ServedPool.BATCH) {
            batches.add(List.copyOf(ids.subList(from, from + ServedPool.BATCH)));
        }
        return batches;
    }
}
