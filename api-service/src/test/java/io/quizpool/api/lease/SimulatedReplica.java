package io.quizpool.api.lease;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.poolindex.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A replica with what it has served in the current lap of each filter. */
final class SimulatedReplica {

    private final PoolIndex index;
    private final Leases leases;
    private final Map<FacetFilter, Set<UUID>> laps = new HashMap<>();
    private final List<Runnable> unheard = new ArrayList<>();

    SimulatedReplica(Random random, int window, int replicas) {
        index = new PoolIndex();
        leases =
                new Leases(
                        index,
                        new LeaseLimits(
                                window, Duration.ofMillis(250), 50, 1000, Duration.ofSeconds(30)),
                        random);
        leases.replicas(replicas);
    }

    PoolIndex index() {
        return index;
    }

    Leases leases() {
        return leases;
    }

    /** What it has served, or heard of, in the current lap of a filter. */
    Set<UUID> lap(FacetFilter filter) {
        return laps.getOrDefault(filter, Set.of());
    }

    /** Nothing meets the filter. */
    void forget(FacetFilter filter) {
        laps.remove(filter);
    }

    /** The problem has had its turn in the lap of every filter. */
    void hadItsTurn(UUID id) {
        laps.values().forEach(seen -> seen.add(id));
    }

    private void hasItsTurnYet(UUID id) {
        laps.values().forEach(seen -> seen.remove(id));
    }

    /** News that reach it when it hears next. */
    void tell(Runnable news) {
        unheard.add(news);
    }

    void hear() {
        unheard.forEach(Runnable::run);
        unheard.clear();
    }

    /** A lap is at its end when all that match have had their turn. */
    Taken take(FacetFilter filter, Set<UUID> matching, Instant now) {
        Set<UUID> lap = laps.computeIfAbsent(filter, any -> new HashSet<>());
        if (lap.containsAll(matching)) {
            lap.clear();
        }
        return leases.take(filter, now);
    }

    /** Which of all problems it would serve for a filter. */
    Set<UUID> matching(FacetFilter filter, Map<UUID, List<Term>> everything) {
        return everything.entrySet().stream()
                .filter(entry -> {
                    int ordinal = index.find(entry.getKey());
                    return ordinal != PoolIndex.UNKNOWN && index.isLive(ordinal);
                })
                .filter(entry -> filter.matches(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Not if the problem was retired before this replica began. */
    boolean knows(UUID id) {
        return index.find(id) != PoolIndex.UNKNOWN;
    }

    /** Another has it, unless that one has given it back meanwhile. */
    void lose(UUID id, long held) {
        if (held >= index.sequence(index.find(id))) {
            hadItsTurn(id);
        } else if (held == PoolIndex.NEVER) {
            hasItsTurnYet(id);
        }
    }

    /** What is older than what a lost claim has taught it already is no news. */
    void claimedElsewhere(UUID id, long sequence) {
        int ordinal = index.find(id);
        if (index.sequence(ordinal) < sequence) {
            hadItsTurn(id);
        }
        leases.claimedElsewhere(ordinal, sequence);
    }

    /** A problem that nobody has served is new again. */
    void givenBackElsewhere(UUID id, long claimed, long previous) {
        int ordinal = index.find(id);
        if (previous == PoolIndex.NEVER && index.sequence(ordinal) == claimed) {
            hasItsTurnYet(id);
        }
        leases.givenBackElsewhere(ordinal, claimed, previous);
    }
}
