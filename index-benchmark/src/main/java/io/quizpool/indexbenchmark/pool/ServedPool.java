package io.quizpool.indexbenchmark.pool;

import io.quizpool.api.lease.LeaseLimits;
import io.quizpool.api.lease.Leases;
import io.quizpool.api.poolindex.PoolIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The index of a pool, and one replica's leases of its problems. */
public record ServedPool(PoolIndex index, Leases leases) {

    /** The moment at which all is asked: no clock is read. */
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    /** The defaults of {@code quizpool.serving}. */
    private static final LeaseLimits LIMITS =
            new LeaseLimits(2048, Duration.ofMillis(250), 1000, 1024, Duration.ofMinutes(1));

    /** How many problems another replica claims at once. */
    public static final int BATCH = 256;

    private static final long SEED = 20_261_121;

    /** A pool of which no problem was ever served. */
    public static ServedPool unserved(List<PooledProblem> problems) {
        RandomGenerator random = new SplittableRandom(SEED);
        PoolIndex index = new PoolIndex();
        Leases leases = new Leases(index, LIMITS, random);
        problems.forEach(problem -> leases.put(problem.id(), problem.terms()));
        return new ServedPool(index, leases);
    }

    /** A pool of so many problems, of which another replica has served each once, in any order. */
    public static ServedPool served(int problems) {
        return served(new PooledProblems().next(problems), order(problems));
    }

    /**
     * A pool of which another replica has served each problem once.
     *
     * @param order the ordinals in the order of these servings, see {@link #order}
     */
    public static ServedPool served(List<PooledProblem> problems, int[] order) {
        ServedPool pool = unserved(problems);
        for (int i = 0; i < order.length; i++) {
            pool.leases.claimedElsewhere(order[i], 1 + i / BATCH);
        }
        return pool;
    }

    /** The ordinals from 0 to {@code problems} in any order, but the same each time. */
    public static int[] order(int problems) {
        List<Integer> ordinals = IntStream.range(0, problems).boxed().collect(Collectors.toList());
        Collections.shuffle(ordinals, Random.from(new SplittableRandom(SEED)));
        return ordinals.stream().mapToInt(Integer::intValue).toArray();
    }
}
