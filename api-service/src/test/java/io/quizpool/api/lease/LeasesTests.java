package io.quizpool.api.lease;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.poolindex.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

class LeasesTests {

    private static final Instant NOW = Instant.EPOCH;
    private static final Duration IDLE = Duration.ofMinutes(1);

    private Instant now = NOW;
    private final SimulatedClaims claims = new SimulatedClaims();
    private final Random random = new Random(3);
    private final PoolIndex index = new PoolIndex(random);
    private final Leases leases =
            new Leases(index, new LeaseLimits(64, Duration.ofMillis(250), 10, 1000, IDLE), random);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40})
    void aSmallPoolHasEachProblemOnceALapAndNoneAgainBeforeHalfOfTheOthers(int size) {
        add(size);
        List<List<Integer>> laps =
                IntStream.range(0, 20)
                        .mapToObj(lap -> IntStream.range(0, size).mapToObj(i -> serve()).toList())
                        .toList();

        assertThat(laps).allSatisfy(lap -> assertThat(lap).doesNotHaveDuplicates().hasSize(size));
        List<Integer> all = laps.stream().flatMap(List::stream).toList();
        for (int i = size; i < all.size(); i++) {
            assertThat(all.subList(i - size / 2, i)).doesNotContain(all.get(i));
        }
        if (size > 3) {
            assertThat(new HashSet<>(laps)).as("orders").hasSizeGreaterThan(15);
        }
    }

    @Test
    void withoutClaimsTheStalestThatIsReadyIsServedAndCounted() {
        add(4);
        List<Integer> served = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            if (leases.takeUnclaimed(FacetFilter.ALL, ordinal -> ordinal != 2, NOW)
                    instanceof Taken.Problem(int ordinal)) {
                served.add(ordinal);
            }
        }

        assertThat(served).hasSize(9).doesNotContain(2);
        assertThat(new HashSet<>(served.subList(0, 3))).hasSize(3);
        assertThat(leases.arrears()).isEqualTo(9);
        Unwritten unwritten = leases.unwritten();
        assertThat(unwritten.total()).isEqualTo(9);
        assertThat(unwritten.ids()).hasSize(3);
        assertThat(leases.arrears()).isZero();

        leases.notWritten(unwritten);

        assertThat(leases.arrears()).as("not lost where it could not be told").isEqualTo(9);
    }

    @Test
    void aServingWhileItsClaimIsUnderWayIsPaidByTheClaim() {
        add(1);
        leases.take(FacetFilter.ALL, NOW);
        Wish wish = leases.wish();
        leases.takeUnclaimed(FacetFilter.ALL, ordinal -> true, NOW);
        assertThat(leases.arrears()).isOne();

        leases.claimed(claims.claim(wish));

        assertThat(leases.arrears()).isZero();
        assertThat(leases.outstanding()).isZero();
    }

    @Test
    void aLeaseEndsWhenAnotherReplicaHasClaimedTheProblem() {
        UUID id = add(1).getFirst();
        leases.take(FacetFilter.ALL, NOW);
        leases.claimed(claims.claim(leases.wish()));
        assertThat(leases.outstanding()).isOne();

        leases.claimedElsewhere(index.find(id), 0);
        assertThat(leases.outstanding()).as("after what is older").isOne();
        leases.claimedElsewhere(index.find(id), 50);

        assertThat(leases.outstanding()).isZero();
    }

    @Test
    void learnsFromALostClaimThatAnotherReplicaHasGivenBackWhatItHeld() {
        UUID id = add(1).getFirst();
        serve();
        long served = index.sequence(index.find(id));
        long elsewhere = claims.claimElsewhere(id);
        leases.claimedElsewhere(index.find(id), elsewhere);
        claims.giveBack(new GiveBack(List.of(id), List.of(elsewhere), List.of(served)));
        leases.take(FacetFilter.ALL, NOW);

        leases.claimed(claims.claim(leases.wish()));

        assertThat(leases.take(FacetFilter.ALL, NOW)).isEqualTo(new Taken.Dry());
        leases.claimed(claims.claim(leases.wish()));
        assertThat(leases.take(FacetFilter.ALL, NOW)).isEqualTo(new Taken.Problem(0));
    }

    @Test
    void givesBackWhatNoFilterInUseCouldServe() {
        add(30);
        serve();
        int unused = leases.outstanding();

        assertThat(leases.expire(NOW.plus(IDLE.dividedBy(2))).isEmpty()).isTrue();
        GiveBack back = leases.expire(NOW.plus(IDLE.multipliedBy(2)));

        assertThat(back.ids()).hasSize(unused);
        assertThat(claims.giveBack(back)).hasSize(unused);
        assertThat(leases.outstanding()).isZero();
    }

    @Test
    void aWindowHoldsWhatCallersTakeInAQuarterOfASecondAndNoMoreThanItsLimit() {
        add(1000);

        assertThat(wishAfterTaking(Duration.ofMillis(1))).as("at first").isEqualTo(32);
        assertThat(wishAfterTaking(Duration.ofMillis(1))).as("soon").isEqualTo(64);
        assertThat(wishAfterTaking(Duration.ofMillis(1))).as("at its limit").isEqualTo(64);
        assertThat(wishAfterTaking(Duration.ofSeconds(10))).as("slowly").isEqualTo(32);
    }

    /** How many are wanted where each of those leased is taken {@code pause} after the last. */
    private int wishAfterTaking(Duration pause) {
        while (leases.take(FacetFilter.ALL, now) instanceof Taken.Problem) {
            now = now.plus(pause);
        }
        Wish wish = leases.wish();
        leases.claimed(claims.claim(wish));
        return wish.size();
    }

    @Test
    void claimsNoMoreAtOnceThanItsLimitAndTheRestAtTheNextTime() {
        Leases atOnce =
                new Leases(
                        index, new LeaseLimits(64, Duration.ofMillis(250), 10, 20, IDLE), random);
        for (int i = 0; i < 100; i++) {
            UUID id = UUID.randomUUID();
            claims.add(id);
            atOnce.put(id, List.of());
        }
        atOnce.take(FacetFilter.ALL, NOW);

        Wish first = atOnce.wish();

        assertThat(first.size()).isEqualTo(20);
        assertThat(first.ids()).isSorted();
        assertThat(atOnce.wanting()).isTrue();
        atOnce.claimed(claims.claim(first));
        assertThat(atOnce.wish().size()).isEqualTo(32 - 20);
        assertThat(atOnce.wanting()).isFalse();
    }

    @Test
    void anotherReplicaLeavesRoomOnASmallPool() {
        add(40);
        leases.replicas(2);
        leases.take(FacetFilter.ALL, NOW);

        assertThat(leases.wish().ids()).hasSize(40 / 4);
    }

    @Test
    void aRetiredProblemIsNotServedThoughItIsLeased() {
        add(2);
        leases.take(FacetFilter.ALL, NOW);
        leases.claimed(claims.claim(leases.wish()));

        leases.retire(RoaringBitmap.bitmapOf(0));

        assertThat(serve()).isEqualTo(1);
        leases.retire(RoaringBitmap.bitmapOf(1));
        assertThat(leases.take(FacetFilter.ALL, NOW)).isEqualTo(new Taken.NothingMatches());
    }

    @Test
    void forgetsTheWindowsThatWereAskedTheLongestAgoWhereThereAreTooMany() {
        add(5);
        for (int i = 0; i < 30; i++) {
            leases.take(new FacetFilter(Map.of("tag", Set.of("t", "x" + i))), NOW);
        }

        assertThat(leases.wish().ids()).hasSize(5);
        leases.notClaimed();
        assertThat(serve()).isBetween(0, 4);
    }

    private List<UUID> add(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    UUID id = new UUID(i, i);
                    claims.add(id);
                    leases.put(id, List.of(new Term("tag", "t")));
                    return id;
                })
                .toList();
    }

    private int serve() {
        while (true) {
            switch (leases.take(FacetFilter.ALL, NOW)) {
                case Taken.Problem(int ordinal) -> {
                    return ordinal;
                }
                case Taken.Dry() -> leases.claimed(claims.claim(leases.wish()));
                case Taken.NothingMatches() -> throw new AssertionError("The pool is empty");
            }
        }
    }
}
