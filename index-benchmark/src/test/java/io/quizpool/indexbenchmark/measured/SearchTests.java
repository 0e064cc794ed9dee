package io.quizpool.indexbenchmark.measured;

import static io.quizpool.indexbenchmark.measured.Prepared.PROBLEMS;
import static io.quizpool.indexbenchmark.measured.Prepared.prepared;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.indexbenchmark.pool.AskedFor;
import io.quizpool.indexbenchmark.pool.PooledProblem;
import io.quizpool.indexbenchmark.pool.PooledProblems;
import io.quizpool.indexbenchmark.pool.ServedPool;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SearchTests {

    private static final List<PooledProblem> POOL = new PooledProblems().next(PROBLEMS);
    private static final int[] ORDER = ServedPool.order(PROBLEMS);

    @ParameterizedTest
    @EnumSource
    void findsTheStalestAtTheFirstTimeOfEachFilter(AskedFor asked) {
        FirstSearch search = new FirstSearch();
        search.problems = PROBLEMS;
        search.filter = asked;
        search.prepare();

        assertThat(asked.filters())
                .allSatisfy(filter -> assertThat(search.find()).isEqualTo(stalest(filter)));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "ONE", "THREE"})
    void findsTheStalestOfAFilterInUse(AskedFor asked) {
        RepeatedSearch search = prepared(new RepeatedSearch(), asked);
        FacetFilter first = asked.filters().getFirst();

        assertThat(search.find()).isEqualTo(stalest(first));
    }

    @Test
    void findsEachProblemOnceALapWhileThoseFoundAreServed() {
        RepeatedSearch search = prepared(new RepeatedSearch(), AskedFor.NONE);
        int calls = PROBLEMS / FirstSearch.WINDOW;

        int[] found =
                IntStream.range(0, calls)
                        .flatMap(call -> {
                            int[] window = search.find();
                            search.serve();
                            return Arrays.stream(window);
                        })
                        .toArray();

        assertThat(found).isEqualTo(Arrays.copyOf(ORDER, calls * FirstSearch.WINDOW));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "ONE", "THREE"})
    void findsProblemsThatWereNeverServed(AskedFor asked) {
        UnservedSearch search = prepared(new UnservedSearch(), asked);

        assertThat(asked.filters())
                .allSatisfy(filter ->
                        assertThat(search.find())
                                .hasSize(stalest(filter).length)
                                .doesNotHaveDuplicates()
                                .satisfies(found ->
                                        assertThat(Arrays.stream(found))
                                                .allMatch(ordinal -> matches(filter, ordinal))));
    }

    /** By looking at every problem; never none. */
    private static int[] stalest(FacetFilter filter) {
        int[] stalest =
                Arrays.stream(ORDER)
                        .filter(ordinal -> matches(filter, ordinal))
                        .limit(FirstSearch.WINDOW)
                        .toArray();
        assertThat(stalest).isNotEmpty();
        return stalest;
    }

    private static boolean matches(FacetFilter filter, int ordinal) {
        return filter.matches(POOL.get(ordinal).terms());
    }
}
