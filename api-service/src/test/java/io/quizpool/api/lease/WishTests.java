package io.quizpool.api.lease;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.poolindex.FacetFilter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How much is claimed in advance. */
class WishTests {

    private final OneReplica replica = new OneReplica();
    private Instant now = OneReplica.NOW;

    @Test
    void aWindowHoldsWhatCallersTakeInAQuarterOfASecondAndNoMoreThanItsLimit() {
        replica.add(1000);

        assertThat(wishAfterTaking(Duration.ofMillis(1))).as("at first").isEqualTo(32);
        assertThat(wishAfterTaking(Duration.ofMillis(1))).as("soon").isEqualTo(64);
        assertThat(wishAfterTaking(Duration.ofMillis(1))).as("at its limit").isEqualTo(64);
        assertThat(wishAfterTaking(Duration.ofSeconds(10))).as("slowly").isEqualTo(32);
    }

    @Test
    void claimsNoMoreAtOnceThanItsLimitAndTheRestAtTheNextTime() {
        OneReplica atOnce = new OneReplica(20);
        atOnce.add(100);
        atOnce.take();

        Wish first = atOnce.leases.wish();

        assertThat(first.size()).isEqualTo(20);
        assertThat(first.ids()).isSorted();
        assertThat(atOnce.leases.wanting()).isTrue();
        atOnce.leases.claimed(atOnce.claims.claim(first));
        assertThat(atOnce.leases.wish().size()).isEqualTo(32 - 20);
        assertThat(atOnce.leases.wanting()).isFalse();
    }

    @Test
    void anotherReplicaLeavesRoomOnASmallPool() {
        replica.add(40);
        replica.leases.replicas(2);
        replica.take();

        assertThat(replica.leases.wish().ids()).hasSize(40 / 4);
    }

    @Test
    void whatCouldNotBeClaimedIsWantedAgain() {
        replica.add(40);
        replica.take();
        Wish wish = replica.leases.wish();
        assertThat(replica.leases.wanting()).isFalse();

        replica.leases.notClaimed();

        assertThat(replica.leases.wanting()).isTrue();
        assertThat(replica.leases.wish().size()).isEqualTo(wish.size());
    }

    /** How many are wanted where each of those leased is taken {@code pause} after the last. */
    private int wishAfterTaking(Duration pause) {
        while (replica.leases.take(FacetFilter.ALL, now) instanceof Taken.Problem) {
            now = now.plus(pause);
        }
        Wish wish = replica.leases.wish();
        replica.leases.claimed(replica.claims.claim(wish));
        return wish.size();
    }
}
