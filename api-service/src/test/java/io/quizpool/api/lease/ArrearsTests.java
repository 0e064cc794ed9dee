package io.quizpool.api.lease;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.poolindex.FacetFilter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Servings without a claim. */
class ArrearsTests {

    private final OneReplica replica = new OneReplica();
    private final Leases leases = replica.leases;

    @Test
    void withoutClaimsTheStalestThatIsReadyIsServedAndCounted() {
        replica.add(4);
        List<Integer> served = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            if (takeUnclaimed(ordinal -> ordinal != 2) instanceof Taken.Problem(int ordinal)) {
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
        replica.add(1);
        replica.take();
        Wish wish = leases.wish();
        takeUnclaimed(ordinal -> true);
        assertThat(leases.arrears()).isOne();

        leases.claimed(replica.claims.claim(wish));

        assertThat(leases.arrears()).isZero();
        assertThat(leases.outstanding()).isZero();
    }

    private Taken takeUnclaimed(IntPredicate ready) {
        return leases.takeUnclaimed(FacetFilter.ALL, ready, OneReplica.NOW);
    }
}
