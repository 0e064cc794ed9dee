package io.quizpool.api.lease;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.poolindex.Term;
import java.time.Duration;
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
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roaringbitmap.RoaringBitmap;

/**
 * Random pools, filters, interleavings, additions, retirements, idle times, replicas and their
 * deaths, told by a seed; all replicas claim from one simulated table and hear of each other late.
 * The seeds are those from the system property {@code promise.from} (1) on, as many as {@code
 * promise.seeds} (16) says.
 */
class PromiseTests {

    private static final int STEPS = 3000;
    private static final String[] FACETS = {"tense", "focus", "tag"};

    /** A replica with what it has served in the current lap of each filter. */
    private static final class Replica {

        private final Leases leases;
        private final PoolIndex index;
        private final Map<FacetFilter, Set<UUID>> laps = new HashMap<>();
        private final List<Runnable> unheard = new ArrayList<>();

        private Replica(Random random, int window) {
            index = new PoolIndex(random);
            leases =
                    new Leases(
                            index,
                            new LeaseLimits(
                                    window,
                                    Duration.ofMillis(250),
                                    50,
                                    1000,
                                    Duration.ofSeconds(30)),
                            random);
        }
    }

    private static final class World {

        private final Random random;
        private final SimulatedClaims claims = new SimulatedClaims();
        private final List<Replica> replicas = new ArrayList<>();
        private final Map<UUID, List<Term>> everything = new HashMap<>();
        private final List<UUID> pool = new ArrayList<>();
        private final Set<UUID> everServed = new HashSet<>();
        private final List<FacetFilter> filters = new ArrayList<>();
        private final int window;
        private Instant now = Instant.EPOCH;
        private int served;

        private World(long seed, int replicaCount) {
            random = new Random(seed);
            window = List.of(1, 3, 16, 64).get(random.nextInt(4));
            for (int i = 0; i < replicaCount; i++) {
                Replica replica = new Replica(random, window);
                replica.leases.replicas(replicaCount);
                replicas.add(replica);
            }
            int size = 1 + random.nextInt(200);
            for (int i = 0; i < size; i++) {
                add();
            }
            replicas.forEach(World::hear);
            filters.add(FacetFilter.ALL);
            for (int i = 0; i < 8; i++) {
                filters.add(randomFilter());
            }
        }

        private void run() {
            for (int step = 0; step < STEPS; step++) {
                now = now.plusMillis(random.nextInt(20));
                Replica replica = replicas.get(random.nextInt(replicas.size()));
                switch (random.nextInt(100)) {
                    case 0 -> add();
                    case 1 -> retire();
                    case 2 -> expire(replica);
                    case 3 -> now = now.plusSeconds(random.nextInt(40));
                    case 4 -> die(replica);
                    default -> serve(replica);
                }
                if (replicas.size() == 1 || random.nextInt(20) == 0) {
                    replicas.forEach(World::hear);
                }
            }
        }

        /** Another takes its place, which reads the pool and goes by what is claimed. */
        private void die(Replica replica) {
            if (random.nextInt(10) > 0) {
                return;
            }
            Replica next = new Replica(random, window);
            next.leases.replicas(replicas.size());
            List<UUID> stalestFirst = new ArrayList<>(pool);
            stalestFirst.sort(Comparator.comparingLong(claims::sequence));
            for (UUID id : stalestFirst) {
                long sequence = claims.sequence(id);
                next.leases.put(id, everything.getOrDefault(id, List.of()));
                next.leases.claimedElsewhere(next.index.find(id), sequence);
                if (sequence > PoolIndex.NEVER) {
                    everServed.add(id);
                }
            }
            replicas.set(replicas.indexOf(replica), next);
        }

        private static void hear(Replica replica) {
            replica.unheard.forEach(Runnable::run);
            replica.unheard.clear();
        }

        private void serve(Replica replica) {
            FacetFilter filter = filters.get(random.nextInt(filters.size()));
            Taken taken = take(replica, filter);
            for (int tries = 0; taken instanceof Taken.Dry; tries++) {
                assertThat(tries).as("claims until something is leased").isLessThan(1000);
                claim(replica);
                taken = take(replica, filter);
            }
            Set<UUID> matching = matching(replica, filter);
            if (taken instanceof Taken.Problem(int ordinal)) {
                check(replica, filter, replica.index.id(ordinal), matching);
                served++;
            } else {
                assertThat(matching).isEmpty();
                replica.laps.remove(filter);
            }
            if (random.nextInt(4) == 0) {
                claim(replica);
            }
        }

        /** A lap is at its end when all that match have had their turn. */
        private Taken take(Replica replica, FacetFilter filter) {
            Set<UUID> lap = replica.laps.computeIfAbsent(filter, any -> new HashSet<>());
            if (lap.containsAll(matching(replica, filter))) {
                lap.clear();
            }
            return replica.leases.take(filter, now);
        }

        /** The promise, as one who sees only what is served would put it. */
        private void check(Replica replica, FacetFilter filter, UUID served, Set<UUID> matching) {
            assertThat(matching).as("matches and is not retired").contains(served);
            assertThat(replica.laps.getOrDefault(filter, Set.of()))
                    .as("had its turn in this lap, which others have yet to have")
                    .doesNotContain(served);
            if (replicas.size() == 1 && everServed.contains(served)) {
                assertThat(everServed).as("new ones come first").containsAll(matching);
            }
            everServed.add(served);
            replica.laps.values().forEach(seen -> seen.add(served));
        }

        private void claim(Replica replica) {
            Claim claim = claims.claim(replica.leases.wish());
            claim.lost().forEach((id, held) -> lose(replica, id, held));
            replica.leases.claimed(claim);
            List<UUID> won =
                    Arrays.stream(claim.wish().ids())
                            .filter(id -> !claim.lost().containsKey(id))
                            .toList();
            for (Replica other : replicas) {
                if (other != replica) {
                    other.unheard.add(() -> won.forEach(id -> hear(other, id, claim)));
                }
            }
        }

        /** Another has it, unless that one has given it back meanwhile. */
        private static void lose(Replica replica, UUID id, long held) {
            if (held >= replica.index.sequence(replica.index.find(id))) {
                replica.laps.values().forEach(seen -> seen.add(id));
            } else if (held == PoolIndex.NEVER) {
                replica.laps.values().forEach(seen -> seen.remove(id));
            }
        }

        /** What is older than what a lost claim has taught it already is no news. */
        private static void hear(Replica replica, UUID id, Claim claim) {
            int ordinal = replica.index.find(id);
            if (ordinal == PoolIndex.UNKNOWN) {
                return; // retired before this replica began
            }
            if (replica.index.sequence(ordinal) < claim.sequence()) {
                replica.laps.values().forEach(seen -> seen.add(id));
            }
            replica.leases.claimedElsewhere(ordinal, claim.sequence());
        }

        private void expire(Replica replica) {
            GiveBack leases = replica.leases.expire(now);
            Set<UUID> taken = claims.giveBack(leases);
            for (Replica other : replicas) {
                if (other != replica) {
                    other.unheard.add(() -> {
                        for (int i = 0; i < leases.ids().size(); i++) {
                            if (taken.contains(leases.ids().get(i))) {
                                hear(other, leases, i);
                            }
                        }
                    });
                }
            }
        }

        /** A problem that nobody has served is new again. */
        private void hear(Replica replica, GiveBack leases, int i) {
            UUID id = leases.ids().get(i);
            int ordinal = replica.index.find(id);
            if (ordinal == PoolIndex.UNKNOWN) {
                return;
            }
            if (leases.previous().get(i) == PoolIndex.NEVER
                    && replica.index.sequence(ordinal) == leases.claimed().get(i)) {
                replica.laps.values().forEach(seen -> seen.remove(id));
            }
            replica.leases.givenBackElsewhere(
                    ordinal, leases.claimed().get(i), leases.previous().get(i));
            claimWhatIsNew(replica);
        }

        private void add() {
            UUID id = new UUID(random.nextLong(), random.nextLong());
            List<Term> terms = new ArrayList<>();
            for (String facet : FACETS) {
                terms.add(new Term(facet, word()));
                if (random.nextBoolean()) {
                    terms.add(new Term(facet, "other" + word()));
                }
            }
            everything.put(id, terms);
            pool.add(id);
            claims.add(id);
            for (Replica replica : replicas) {
                replica.unheard.add(() -> {
                    replica.leases.put(id, terms);
                    claimWhatIsNew(replica);
                });
            }
        }

        /** As the service does at once, before anybody asks. */
        private void claimWhatIsNew(Replica replica) {
            if (replica.leases.wanting()) {
                claim(replica);
            }
        }

        private void retire() {
            if (pool.isEmpty()) {
                return;
            }
            UUID id = pool.remove(random.nextInt(pool.size()));
            for (Replica replica : replicas) {
                replica.unheard.add(() ->
                        replica.leases.retire(RoaringBitmap.bitmapOf(replica.index.find(id))));
            }
        }

        private Set<UUID> matching(Replica replica, FacetFilter filter) {
            return everything.entrySet().stream()
                    .filter(entry -> {
                        int ordinal = replica.index.find(entry.getKey());
                        return ordinal != PoolIndex.UNKNOWN && replica.index.isLive(ordinal);
                    })
                    .filter(entry -> filter.matches(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
        }

        private FacetFilter randomFilter() {
            Map<String, Set<String>> wanted = new HashMap<>();
            for (String facet : FACETS) {
                if (random.nextBoolean()) {
                    Set<String> words = new HashSet<>();
                    for (int i = random.nextInt(3); i >= 0; i--) {
                        words.add(word());
                    }
                    wanted.put(facet, words);
                }
            }
            return new FacetFilter(wanted);
        }

        private String word() {
            return "w" + random.nextInt(4);
        }
    }

    private static LongStream seeds() {
        return LongStream.iterate(Long.getLong("promise.from", 1), seed -> seed + 1)
                .limit(Long.getLong("promise.seeds", 16));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneReplicaServesAllBeforeAnyRepeatAndNewOnesFirst(long seed) {
        World world = new World(seed, 1);

        world.run();

        assertThat(world.served).isPositive();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachOfSeveralReplicasServesAllThatNoOtherHoldsBeforeAnyRepeat(long seed) {
        World world = new World(seed, 2 + (int) (seed % 2));

        world.run();

        assertThat(world.served).isPositive();
    }
}
