package io.quizpool.api.lease;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How leases end that are not served. */
class HoldingsTests {

    private final OneReplica replica = new OneReplica();
    private final Leases leases = replica.leases;

    @Test
    void aLeaseEndsWhenAnotherReplicaHasClaimedTheProblem() {
        UUID id = replica.add(1).getFirst();
        replica.take();
        replica.claim();
        assertThat(leases.outstanding()).isOne();

        leases.claimedElsewhere(replica.index.find(id), 0);
        assertThat(leases.outstanding()).as("after what is older").isOne();
        leases.claimedElsewhere(replica.index.find(id), 50);

        assertThat(leases.outstanding()).isZero();
    }

    @Test
    void aClaimUnderWayThatIsFoundInACopyOfThePoolIsNotTakenForAnothers() {
        replica.add(1);
        replica.take();
        Claim claim = replica.claims.claim(leases.wish());

        assertThat(leases.found(0, claim.sequence())).isFalse();
        leases.claimed(claim);

        assertThat(replica.take()).isEqualTo(new Taken.Problem(0));
    }

    @Test
    void whatACopyOfThePoolTellsOfOthersEndsALeaseWhereItIsNewer() {
        replica.add(1);
        replica.take();
        replica.claim();

        assertThat(leases.found(0, replica.index.sequence(0))).isFalse();
        assertThat(leases.outstanding()).isOne();
        assertThat(leases.found(0, replica.index.sequence(0) + 1)).isTrue();
        assertThat(leases.outstanding()).isZero();
    }

    @Test
    void learnsFromALostClaimThatAnotherReplicaHasGivenBackWhatItHeld() {
        UUID id = replica.add(1).getFirst();
        replica.serve();
        long served = replica.index.sequence(replica.index.find(id));
        long elsewhere = replica.claims.claimElsewhere(id);
        leases.claimedElsewhere(replica.index.find(id), elsewhere);
        replica.claims.giveBack(new GiveBack(List.of(id), List.of(elsewhere), List.of(served)));
        replica.take();

        replica.claim();

        assertThat(replica.take()).isEqualTo(new Taken.Dry());
        replica.claim();
        assertThat(replica.take()).isEqualTo(new Taken.Problem(0));
    }

    @Test
    void givesBackWhatNoFilterInUseCouldServe() {
        replica.add(30);
        replica.serve();
        int unused = leases.outstanding();

        assertThat(leases.expire(OneReplica.NOW.plus(OneReplica.IDLE.dividedBy(2))).isEmpty())
                .isTrue();
        GiveBack back = leases.expire(OneReplica.NOW.plus(OneReplica.IDLE.multipliedBy(2)));

        assertThat(back.ids()).hasSize(unused);
        assertThat(replica.claims.giveBack(back)).hasSize(unused);
        assertThat(leases.outstanding()).isZero();
    }
}
