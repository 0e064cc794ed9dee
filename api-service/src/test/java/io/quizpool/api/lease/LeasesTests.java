package io.quizpool.api.lease;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.poolindex.FacetFilter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

/** What is served, and in which order. */
class LeasesTests {

    private final OneReplica replica = new OneReplica();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 40})
    void aSmallPoolHasEachProblemOnceALapAndNoneAgainBeforeHalfOfTheOthers(int size) {
        replica.add(size);
        List<List<Integer>> laps =
                IntStream.range(0, 20)
                        .mapToObj(lap ->
                                IntStream.range(0, size).mapToObj(i -> replica.serve()).toList())
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
    void aRetiredProblemIsNotServedThoughItIsLeased() {
        replica.add(2);
        replica.take();
        replica.claim();

        replica.leases.retire(RoaringBitmap.bitmapOf(0));

        assertThat(replica.serve()).isEqualTo(1);
        replica.leases.retire(RoaringBitmap.bitmapOf(1));
        assertThat(replica.take()).isEqualTo(new Taken.NothingMatches());
    }

    @Test
    void forgetsTheWindowsThatWereAskedTheLongestAgoWhereThereAreTooMany() {
        replica.add(5);
        for (int i = 0; i < 30; i++) {
            replica.leases.take(
                    new FacetFilter(Map.of("tag", Set.of("t", "x" + i))), OneReplica.NOW);
        }

        assertThat(replica.leases.wish().ids()).hasSize(5);
        replica.leases.notClaimed();
        assertThat(replica.serve()).isBetween(0, 4);
    }
}
