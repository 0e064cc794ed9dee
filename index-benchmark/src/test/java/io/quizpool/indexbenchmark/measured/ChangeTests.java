package io.quizpool.indexbenchmark.measured;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.indexbenchmark.pool.PooledProblem;
import io.quizpool.indexbenchmark.pool.ServedPool;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeTests {

    private static final int PROBLEMS = 10_000;

    @Test
    void takesInThatAnotherReplicaHasClaimedTheStalest() {
        ClaimedElsewhere state = new ClaimedElsewhere();
        state.problems = PROBLEMS;
        state.prepare();
        PoolIndex index = state.pool().index();
        List<UUID> stalest = stalest(index);

        List<UUID> claimed = state.apply();

        assertThat(claimed)
                .isEqualTo(stalest)
                .allMatch(id -> index.sequence(index.find(id)) == state.sequence());
        assertThat(stalest(index)).hasSize(ServedPool.BATCH).doesNotContainAnyElementsOf(claimed);
    }

    @Test
    void addsAProblemThatWasUnknown() {
        Adding state = new Adding();
        state.problems = PROBLEMS;
        state.prepare();
        PoolIndex index = state.pool().index();
        UUID id = state.next();
        assertThat(index.find(id)).isEqualTo(PoolIndex.UNKNOWN);

        state.add();

        assertThat(index.isLive(index.find(id))).isTrue();
        assertThat(index.size()).isEqualTo(PROBLEMS + 1);
        state.retire();
        assertThat(index.size()).isEqualTo(PROBLEMS);
        assertThat(state.next()).isNotEqualTo(id);
    }

    @Test
    void retiresAProblemAndBringsItBack() {
        Retiring state = new Retiring();
        state.problems = PROBLEMS;
        state.prepare();
        PoolIndex index = state.pool().index();
        PooledProblem problem = state.next();
        assertThat(index.isLive(index.find(problem.id()))).isTrue();

        state.retire();

        assertThat(index.isLive(index.find(problem.id()))).isFalse();
        assertThat(index.size()).isEqualTo(PROBLEMS - 1);
        state.bringBack();
        assertThat(index.isLive(index.find(problem.id()))).isTrue();
        assertThat(state.next()).isNotEqualTo(problem);
    }

    @Test
    void buildsTheIndexOfAPoolInWhichEachProblemWasServedOnce() {
        Building state = new Building();
        state.problems = PROBLEMS;
        state.prepare();

        PoolIndex index = state.build().index();

        assertThat(index.size()).isEqualTo(PROBLEMS);
        assertThat(index.turn()).isEqualTo(PROBLEMS);
        assertThat(index.never(index.track(FacetFilter.ALL)).isEmpty()).isTrue();
    }

    private static List<UUID> stalest(PoolIndex index) {
        return Arrays.stream(
                        index.stalest(
                                index.track(FacetFilter.ALL), ServedPool.BATCH, Long.MAX_VALUE))
                .mapToObj(index::id)
                .toList();
    }
}
