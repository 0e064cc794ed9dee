package io.quizpool.api.lease;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.poolindex.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** A replica that has a pool to itself, and claims from a simulated table. */
final class OneReplica {

    static final Instant NOW = Instant.EPOCH;
    static final Duration IDLE = Duration.ofMinutes(1);

    final SimulatedClaims claims = new SimulatedClaims();
    final PoolIndex index = new PoolIndex();
    final Leases leases;

    OneReplica() {
        this(1000);
    }

    /**
     * @param wish the most problems that are claimed at once
     */
    OneReplica(int wish) {
        LeaseLimits limits = new LeaseLimits(64, Duration.ofMillis(250), 10, wish, IDLE);
        leases = new Leases(index, limits, new Random(3));
    }

    /** Adds so many problems, with ordinals from 0 on. */
    List<UUID> add(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    UUID id = new UUID(i, i);
                    claims.add(id);
                    leases.put(id, List.of(new Term("tag", "t")));
                    return id;
                })
                .toList();
    }

    Taken take() {
        return leases.take(FacetFilter.ALL, NOW);
    }

    /** Has claimed what is wished for. */
    void claim() {
        leases.claimed(claims.claim(leases.wish()));
    }

    /** Serves the next problem, claimed where none is leased; its ordinal. */
    int serve() {
        while (true) {
            switch (take()) {
                case Taken.Problem(int ordinal) -> {
                    return ordinal;
                }
                case Taken.Dry() -> claim();
                case Taken.NothingMatches() -> throw new AssertionError("The pool is empty");
            }
        }
    }
}
