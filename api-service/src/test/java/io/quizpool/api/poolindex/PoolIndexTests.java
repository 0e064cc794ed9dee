package io.quizpool.api.poolindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roaringbitmap.RoaringBitmap;

class PoolIndexTests {

    private final Random random = new Random(7);
    private final PoolIndex index = new PoolIndex();

    @Test
    void aCopyHoldsTheFacetsAskedForAndStaysAsItWas() {
        Term present = new Term("tense", "present");
        int served = index.put(UUID.randomUUID(), List.of(present, new Term("tag", "food")));
        int never = index.put(UUID.randomUUID(), List.of(present));
        index.touch(served);

        IndexCopy copy = index.copy(Set.of("tense", "level"));
        index.retire(RoaringBitmap.bitmapOf(served, never));

        assertThat(copy.live()).isEqualTo(RoaringBitmap.bitmapOf(served, never));
        assertThat(copy.never()).isEqualTo(RoaringBitmap.bitmapOf(never));
        assertThat(copy.words("tense")).containsExactly("present");
        assertThat(copy.of("tense", "present")).isEqualTo(copy.live());
        assertThat(copy.words("tag")).isEmpty();
        assertThat(copy.of("level", "native").isEmpty()).isTrue();
    }

    @Test
    void findsAProblemThatComesToMatchAmongTheStalestItFoundBefore() {
        Map<Integer, List<Term>> terms = new HashMap<>();
        for (int i = 0; i < 3000; i++) {
            add(terms);
        }
        for (int ordinal = 0; ordinal < 3000; ordinal++) {
            index.touch(ordinal);
        }
        Matching rare = index.track(filter("tag", "rare"));
        put(1000, "rare");
        put(2000, "rare");
        assertThat(index.stalest(rare, 2, Long.MAX_VALUE)).containsExactly(1000, 2000);

        put(500, "rare");

        assertThat(index.stalest(rare, 2, Long.MAX_VALUE)).containsExactly(500, 1000);
        index.touch(500);
        assertThat(index.stalest(rare, 2, Long.MAX_VALUE)).containsExactly(1000, 2000);
        assertThat(index.stalest(rare, 3, index.lastTurn(2000))).containsExactly(1000);
    }

    private void put(int ordinal, String tag) {
        index.put(index.id(ordinal), List.of(new Term("tag", tag)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 5000})
    void findsTheStalestAsALookAtEveryProblemWould(int size) {
        Map<Integer, Long> lastTurns = new HashMap<>();
        Map<Integer, List<Term>> terms = new HashMap<>();
        for (int i = 0; i < size; i++) {
            add(terms);
        }
        List<Matching> filters =
                List.of(
                        index.track(FacetFilter.ALL),
                        index.track(filter("tag", "w1")),
                        index.track(new FacetFilter(Map.of("tag", Set.of("w2", "w3")))),
                        index.track(
                                new FacetFilter(
                                        Map.of("tag", Set.of("w0"), "tense", Set.of("w1")))));
        for (int round = 0; round < 60; round++) {
            for (int i = 0; i < size; i++) {
                // The lower ordinals far more often, so that a filter's problems lie in clusters.
                int ordinal = random.nextInt(1 + random.nextInt(index.ordinals()));
                if (index.isLive(ordinal)) {
                    index.touch(ordinal);
                    lastTurns.put(ordinal, index.turn());
                }
            }
            add(terms);
            int gone = random.nextInt(index.ordinals());
            index.retire(RoaringBitmap.bitmapOf(gone));
            terms.remove(gone);
            lastTurns.remove(gone);

            for (Matching matching : filters) {
                int most = 1 + random.nextInt(40);
                long before = 1 + (long) (index.turn() * random.nextDouble());
                assertThat(index.stalest(matching, most, before))
                        .containsExactly(
                                lastTurns.entrySet().stream()
                                        .filter(entry -> entry.getValue() < before)
                                        .filter(entry ->
                                                matching.filter()
                                                        .matches(
                                                                terms.getOrDefault(
                                                                        entry.getKey(), List.of())))
                                        .sorted(Map.Entry.comparingByValue())
                                        .limit(most)
                                        .mapToInt(Map.Entry::getKey)
                                        .toArray());
                assertThat(matching.size()).isEqualTo(index.count(matching.filter()));
            }
        }
    }

    @Test
    void tellsProblemsThatWereNeverServedApart() {
        Map<Integer, List<Term>> terms = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            add(terms);
        }
        Matching all = index.track(FacetFilter.ALL);

        index.touch(3);
        index.touch(4);

        assertThat(index.never(all).getCardinality()).isEqualTo(8);
        assertThat(index.stalest(all, 10, Long.MAX_VALUE)).containsExactly(3, 4);
    }

    @Test
    void followsAProblemWhoseFacetsChange() {
        UUID id = new UUID(1, 1);
        int ordinal = index.put(id, List.of(new Term("tag", "old"), new Term("tense", "w1")));
        Matching old = index.track(filter("tag", "old"));
        Matching both =
                index.track(new FacetFilter(Map.of("tag", Set.of("new"), "tense", Set.of("w1"))));
        index.touch(ordinal);

        assertThat(index.put(id, List.of(new Term("tag", "new"), new Term("tense", "w1"))))
                .isEqualTo(ordinal);

        assertThat(old.size()).isZero();
        assertThat(index.stalest(both, 5, Long.MAX_VALUE)).containsExactly(ordinal);
        assertThat(index.count(filter("tag", "new"))).isOne();
    }

    @Test
    void takesUnder250BytesAProblem() {
        int problems = 100_000;
        for (int i = 0; i < problems; i++) {
            index.touch(
                    index.put(
                            new UUID(random.nextLong(), random.nextLong()),
                            List.of(
                                    new Term("tense", "w" + random.nextInt(12)),
                                    new Term("focus", "w" + random.nextInt(7)),
                                    new Term("level", "w" + random.nextInt(6)),
                                    new Term("language", "w" + random.nextInt(3)),
                                    new Term("type", "grammar"),
                                    new Term("tag", "w" + random.nextInt(500)))));
        }

        assertThat(index.size()).isEqualTo(problems);
        assertThat(index.memory() / problems).isBetween(40L, 250L);
    }

    private void add(Map<Integer, List<Term>> terms) {
        List<Term> found =
                List.of(
                        new Term("tag", "w" + random.nextInt(4)),
                        new Term("tense", "w" + random.nextInt(3)));
        terms.put(index.put(new UUID(random.nextLong(), random.nextLong()), found), found);
    }

    private static FacetFilter filter(String facet, String word) {
        return new FacetFilter(Map.of(facet, Set.of(word)));
    }
}
