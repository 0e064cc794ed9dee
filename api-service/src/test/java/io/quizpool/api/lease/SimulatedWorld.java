package io.quizpool.api.lease;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.poolindex.Term;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.roaringbitmap.RoaringBitmap;

/**
 * What may happen to a pool and its replicas, told by a seed: all replicas claim from one simulated
 * table and hear of each other late. Each serving is checked against the promise.
 */
final class SimulatedWorld {

    private static final int STEPS = 3000;

    private final Random random;
    private final RandomVocabulary vocabulary;
    private final SimulatedClaims claims = new SimulatedClaims();
    private final List<SimulatedReplica> replicas = new ArrayList<>();
    private final Map<UUID, List<Term>> everything = new HashMap<>();
    private final List<UUID> pool = new ArrayList<>();
    private final Set<UUID> everServed = new HashSet<>();
    private final List<FacetFilter> filters = new ArrayList<>();
    private final int window;
    private Instant now = Instant.EPOCH;
    private int served;

    SimulatedWorld(long seed, int replicaCount) {
        random = new Random(seed);
        vocabulary = new RandomVocabulary(random);
        window = List.of(1, 3, 16, 64).get(random.nextInt(4));
        for (int i = 0; i < replicaCount; i++) {
            replicas.add(new SimulatedReplica(random, window, replicaCount));
        }
        int size = 1 + random.nextInt(200);
        for (int i = 0; i < size; i++) {
            add();
        }
        replicas.forEach(SimulatedReplica::hear);
        filters.add(FacetFilter.ALL);
        for (int i = 0; i < 8; i++) {
            filters.add(vocabulary.filter());
        }
    }

    void run() {
        for (int step = 0; step < STEPS; step++) {
            now = now.plusMillis(random.nextInt(20));
            SimulatedReplica replica = replicas.get(random.nextInt(replicas.size()));
            switch (random.nextInt(100)) {
                case 0 -> add();
                case 1 -> retire();
                case 2 -> expire(replica);
                case 3 -> now = now.plusSeconds(random.nextInt(40));
                case 4 -> die(replica);
                default -> serve(replica);
            }
            if (replicas.size() == 1 || random.nextInt(20) == 0) {
                replicas.forEach(SimulatedReplica::hear);
            }
        }
    }

    int served() {
        return served;
    }

    /** Another takes its place, which reads the pool and goes by what is claimed. */
    private void die(SimulatedReplica replica) {
        if (random.nextInt(10) > 0) {
            return;
        }
        SimulatedReplica next = new SimulatedReplica(random, window, replicas.size());
        List<UUID> stalestFirst = new ArrayList<>(pool);
        stalestFirst.sort(Comparator.comparingLong(claims::sequence));
        for (UUID id : stalestFirst) {
            long sequence = claims.sequence(id);
            next.leases().put(id, everything.getOrDefault(id, List.of()));
            next.leases().claimedElsewhere(next.index().find(id), sequence);
            if (sequence > PoolIndex.NEVER) {
                everServed.add(id);
            }
        }
        replicas.set(replicas.indexOf(replica), next);
    }

    private void serve(SimulatedReplica replica) {
        FacetFilter filter = filters.get(random.nextInt(filters.size()));
        Taken taken = replica.take(filter, matching(replica, filter), now);
        for (int tries = 0; taken instanceof Taken.Dry; tries++) {
            assertThat(tries).as("claims until something is leased").isLessThan(1000);
            claim(replica);
            taken = replica.take(filter, matching(replica, filter), now);
        }
        Set<UUID> matching = matching(replica, filter);
        if (taken instanceof Taken.Problem(int ordinal)) {
            check(replica, filter, replica.index().id(ordinal), matching);
            served++;
        } else {
            assertThat(matching).isEmpty();
            replica.forget(filter);
        }
        if (random.nextInt(4) == 0) {
            claim(replica);
        }
    }

    /** The promise, as one who sees only what is served would put it. */
    private void check(
            SimulatedReplica replica, FacetFilter filter, UUID served, Set<UUID> matching) {
        assertThat(matching).as("matches and is not retired").contains(served);
        assertThat(replica.lap(filter))
                .as("had its turn in this lap, which others have yet to have")
                .doesNotContain(served);
        if (replicas.size() == 1 && everServed.contains(served)) {
            assertThat(everServed).as("new ones come first").containsAll(matching);
        }
        everServed.add(served);
        replica.hadItsTurn(served);
    }

    private void claim(SimulatedReplica replica) {
        Claim claim = claims.claim(replica.leases().wish());
        claim.lost().forEach((id, held) -> replica.lose(id, held));
        replica.leases().claimed(claim);
        List<UUID> won =
                Arrays.stream(claim.wish().ids())
                        .filter(id -> !claim.lost().containsKey(id))
                        .toList();
        for (SimulatedReplica other : replicas) {
            if (other != replica) {
                other.tell(() ->
                        won.stream()
                                .filter(other::knows)
                                .forEach(id -> other.claimedElsewhere(id, claim.sequence())));
            }
        }
    }

    private void expire(SimulatedReplica replica) {
        GiveBack leases = replica.leases().expire(now);
        Set<UUID> taken = claims.giveBack(leases);
        for (SimulatedReplica other : replicas) {
            if (other != replica) {
                other.tell(() -> {
                    for (int i = 0; i < leases.ids().size(); i++) {
                        UUID id = leases.ids().get(i);
                        if (taken.contains(id) && other.knows(id)) {
                            other.givenBackElsewhere(
                                    id, leases.claimed().get(i), leases.previous().get(i));
                            claimWhatIsNew(other);
                        }
                    }
                });
            }
        }
    }

    private void add() {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        List<Term> terms = vocabulary.terms();
        everything.put(id, terms);
        pool.add(id);
        claims.add(id);
        for (SimulatedReplica replica : replicas) {
            replica.tell(() -> {
                replica.leases().put(id, terms);
                claimWhatIsNew(replica);
            });
        }
    }

    /** As the service does at once, before anybody asks. */
    private void claimWhatIsNew(SimulatedReplica replica) {
        if (replica.leases().wanting()) {
            claim(replica);
        }
    }

    private void retire() {
        if (pool.isEmpty()) {
            return;
        }
        UUID id = pool.remove(random.nextInt(pool.size()));
        for (SimulatedReplica replica : replicas) {
            replica.tell(() ->
                    replica.leases().retire(RoaringBitmap.bitmapOf(replica.index().find(id))));
        }
    }

    private Set<UUID> matching(SimulatedReplica replica, FacetFilter filter) {
        return replica.matching(filter, everything);
    }
}
