package io.quizpool.api.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.model.problem.ProblemType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PoolCountTests {

    private static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");

    private static final PoolGroups.Group TWO_FOCUSES =
            group(
                    Set.of(GrammaticalFocus.PRONOUNS, GrammaticalFocus.NEGATION),
                    Set.of(Tense.PRESENT),
                    5,
                    2,
                    1);
    private static final PoolGroups.Group ONE_FOCUS =
            group(Set.of(GrammaticalFocus.PRONOUNS), Set.of(Tense.PRESENT), 3, 3, 0);
    private static final PoolGroups.Group ALL_RETIRED =
            group(Set.of(GrammaticalFocus.AUXILIARY), Set.of(Tense.IMPARFAIT), 0, 0, 4);

    private final PoolStatistics counted =
            PoolCount.of(List.of(TWO_FOCUSES, ONE_FOCUS, ALL_RETIRED), NOW);

    @Test
    void countsEachProblemOnceInTheTotal() {
        assertThat(counted.total()).isEqualTo(8);
        assertThat(counted.neverServed()).isEqualTo(5);
        assertThat(counted.retired()).isEqualTo(5);
        assertThat(counted.countedAt()).isEqualTo(NOW);
    }

    @Test
    void countsAProblemUnderEachOfItsWords() {
        assertThat(counted.totals().grammaticalFocus())
                .containsExactly(Map.entry("negation", 5L), Map.entry("pronouns", 8L));
        assertThat(counted.totals().tensesUsed()).containsExactly(Map.entry("present", 8L));
        assertThat(counted.totals().problemType()).containsExactly(Map.entry("grammar", 8L));
    }

    @Test
    void addsUpWhatFallsIntoOneCombination() {
        assertThat(counted.counts())
                .extracting(
                        PoolStatistics.Cell::grammaticalFocus,
                        PoolStatistics.Cell::count,
                        PoolStatistics.Cell::neverServed)
                .containsExactly(
                        tuple(GrammaticalFocus.PRONOUNS, 8L, 5L),
                        tuple(GrammaticalFocus.NEGATION, 5L, 2L));
    }

    @Test
    void hasACombinationForProblemsWithoutFocusAndTense() {
        PoolGroups.Group choice = group(Set.of(), Set.of(), 7, 7, 0);

        assertThat(PoolCount.of(List.of(choice), NOW).counts())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.grammaticalFocus()).isNull();
                    assertThat(cell.tensesUsed()).isNull();
                    assertThat(cell.count()).isEqualTo(7);
                });
    }

    private static PoolGroups.Group group(
            Set<GrammaticalFocus> focuses,
            Set<Tense> tenses,
            long live,
            long neverServed,
            long retired) {
        return new PoolGroups.Group(
                focuses,
                tenses,
                ProblemType.GRAMMAR,
                DifficultyLevel.BEGINNER,
                "eng",
                live,
                neverServed,
                retired);
    }
}
