package io.quizpool.api.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quizpool.api.poolindex.PoolIndex;
import io.quizpool.api.poolindex.Term;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.model.problem.ProblemType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

class PoolCountTests {

    private static final Instant NOW = Instant.parse("2026-11-21T14:00:00Z");
    private static final Set<GrammaticalFocus> TWO =
            Set.of(GrammaticalFocus.PRONOUNS, GrammaticalFocus.NEGATION);
    private static final Set<GrammaticalFocus> ONE = Set.of(GrammaticalFocus.PRONOUNS);

    private final PoolIndex index = new PoolIndex();

    @Test
    void countsEachProblemOnceInTheTotal() {
        add(5, 2, ProblemType.GRAMMAR, "eng", TWO, Set.of(Tense.PRESENT));
        add(3, 3, ProblemType.GRAMMAR, "eng", ONE, Set.of(Tense.PRESENT));

        PoolStatistics counted = count();

        assertThat(counted.total()).isEqualTo(8);
        assertThat(counted.neverServed()).isEqualTo(5);
        assertThat(counted.retired()).isEqualTo(4);
        assertThat(counted.countedAt()).isEqualTo(NOW);
    }

    @Test
    void countsAProblemUnderEachOfItsWords() {
        add(5, 2, ProblemType.GRAMMAR, "eng", TWO, Set.of(Tense.PRESENT));
        add(3, 3, ProblemType.GRAMMAR, "deu", ONE, Set.of(Tense.PRESENT));

        PoolStatistics.Totals totals = count().totals();

        assertThat(totals.grammaticalFocus())
                .containsExactly(Map.entry("negation", 5L), Map.entry("pronouns", 8L));
        assertThat(totals.tensesUsed()).containsExactly(Map.entry("present", 8L));
        assertThat(totals.problemType()).containsExactly(Map.entry("grammar", 8L));
        assertThat(totals.targetLanguageCode())
                .containsExactly(Map.entry("deu", 3L), Map.entry("eng", 5L));
    }

    @Test
    void addsUpWhatFallsIntoOneCombination() {
        add(5, 2, ProblemType.GRAMMAR, "eng", TWO, Set.of(Tense.PRESENT));
        add(3, 3, ProblemType.GRAMMAR, "eng", ONE, Set.of(Tense.PRESENT, Tense.IMPARFAIT));

        assertThat(count().counts())
                .extracting(
                        PoolStatistics.Cell::grammaticalFocus,
                        PoolStatistics.Cell::tensesUsed,
                        PoolStatistics.Cell::count,
                        PoolStatistics.Cell::neverServed)
                .containsExactly(
                        tuple(GrammaticalFocus.PRONOUNS, Tense.PRESENT, 8L, 5L),
                        tuple(GrammaticalFocus.PRONOUNS, Tense.IMPARFAIT, 3L, 3L),
                        tuple(GrammaticalFocus.NEGATION, Tense.PRESENT, 5L, 2L));
    }

    @Test
    void tellsTypesAndLanguagesApart() {
        add(2, 2, ProblemType.GRAMMAR, "eng", ONE, Set.of(Tense.PRESENT));
        add(1, 1, ProblemType.GRAMMAR, "deu", ONE, Set.of(Tense.PRESENT));
        add(4, 4, ProblemType.MULTIPLE_CHOICE, "eng", Set.of(), Set.of());

        assertThat(count().counts())
                .extracting(
                        PoolStatistics.Cell::problemType,
                        PoolStatistics.Cell::targetLanguageCode,
                        PoolStatistics.Cell::count)
                .containsExactly(
                        tuple(ProblemType.GRAMMAR, "deu", 1L),
                        tuple(ProblemType.GRAMMAR, "eng", 2L),
                        tuple(ProblemType.MULTIPLE_CHOICE, "eng", 4L));
    }

    @Test
    void hasACombinationForProblemsWithoutFocusAndTense() {
        add(7, 7, ProblemType.MULTIPLE_CHOICE, "eng", Set.of(), Set.of());

        assertThat(count().counts())
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.grammaticalFocus()).isNull();
                    assertThat(cell.tensesUsed()).isNull();
                    assertThat(cell.count()).isEqualTo(7);
                });
    }

    @Test
    void leavesOutWhatIsRetired() {
        add(2, 1, ProblemType.GRAMMAR, "eng", ONE, Set.of(Tense.PRESENT));

        index.retire(RoaringBitmap.bitmapOf(0, 1));

        assertThat(count().total()).isZero();
        assertThat(count().neverServed()).isZero();
        assertThat(count().counts()).isEmpty();
        assertThat(count().totals().tensesUsed()).isEmpty();
    }

    private PoolStatistics count() {
        return PoolCount.of(
                index.copy(PoolCount.FIELDS.stream().map(Wire::wire).collect(Collectors.toSet())),
                4,
                NOW);
    }

    private void add(
            int problems,
            int neverServed,
            ProblemType type,
            String language,
            Set<GrammaticalFocus> focuses,
            Set<Tense> tenses) {
        List<Term> terms = new ArrayList<>();
        terms.add(new Term("problem_type", type.wire()));
        terms.add(new Term("target_language_code", language));
        terms.add(new Term("difficulty_level", DifficultyLevel.BEGINNER.wire()));
        terms.add(new Term("topic_tags", "food"));
        focuses.forEach(focus -> terms.add(new Term("grammatical_focus", focus.wire())));
        tenses.forEach(tense -> terms.add(new Term("tenses_used", tense.wire())));
        for (int i = 0; i < problems; i++) {
            int ordinal = index.put(UUID.randomUUID(), terms);
            if (i >= neverServed) {
                index.touch(ordinal);
            }
        }
    }
}
