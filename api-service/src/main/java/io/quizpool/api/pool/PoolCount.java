package io.quizpool.api.pool;

import io.quizpool.api.pool.ProblemFilter.Field;
import io.quizpool.api.poolindex.IndexCopy;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.model.problem.ProblemType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/**
 * Makes statistics of the sets of problems that words lead to: the size of each, and of what those
 * of one type, language, level, focus and tense have in common. No problem is looked at by itself.
 */
final class PoolCount {

    /** The fields that are counted by. */
    static final Set<Field> FIELDS = EnumSet.complementOf(EnumSet.of(Field.TOPIC_TAGS));

    /** The problems that a word leads to, or those that have none of its field. */
    private record Part<E>(@Nullable E word, RoaringBitmap problems) {}

    private final IndexCopy pool;
    private final List<Part<GrammaticalFocus>> focuses;
    private final List<Part<Tense>> tenses;
    private final List<PoolStatistics.Cell> cells = new ArrayList<>();

    private PoolCount(IndexCopy pool) {
        this.pool = pool;
        this.focuses = noneAndAll(Field.GRAMMATICAL_FOCUS, GrammaticalFocus.values());
        this.tenses = noneAndAll(Field.TENSES_USED, Tense.values());
    }

    static PoolStatistics of(IndexCopy pool, long retired, Instant countedAt) {
        PoolCount count = new PoolCount(pool);
        count.combine();
        return new PoolStatistics(
                countedAt,
                pool.live().getCardinality(),
                pool.never().getCardinality(),
                retired,
                new PoolStatistics.Totals(
                        count.totals(Field.GRAMMATICAL_FOCUS),
                        count.totals(Field.TENSES_USED),
                        count.totals(Field.PROBLEM_TYPE),
                        count.totals(Field.DIFFICULTY_LEVEL),
                        count.totals(Field.TARGET_LANGUAGE_CODE)),
                List.copyOf(count.cells));
    }

    private void combine() {
        for (ProblemType type : ProblemType.values()) {
            RoaringBitmap ofType = problems(Field.PROBLEM_TYPE, type.wire());
            for (String language : pool.words(Field.TARGET_LANGUAGE_CODE.wire())) {
                RoaringBitmap inLanguage =
                        RoaringBitmap.and(ofType, problems(Field.TARGET_LANGUAGE_CODE, language));
                for (DifficultyLevel level : DifficultyLevel.values()) {
                    RoaringBitmap found =
                            RoaringBitmap.and(
                                    inLanguage, problems(Field.DIFFICULTY_LEVEL, level.wire()));
                    if (!found.isEmpty()) {
                        focuses.forEach(focus -> addCells(type, language, level, focus, found));
                    }
                }
            }
        }
    }

    private void addCells(
            ProblemType type,
            String language,
            DifficultyLevel level,
            Part<GrammaticalFocus> focus,
            RoaringBitmap found) {
        RoaringBitmap onFocus = RoaringBitmap.and(found, focus.problems());
        RoaringBitmap never = RoaringBitmap.and(onFocus, pool.never());
        for (Part<Tense> tense : tenses) {
            int count = RoaringBitmap.andCardinality(onFocus, tense.problems());
            if (count > 0) {
                int neverServed = RoaringBitmap.andCardinality(never, tense.problems());
                cells.add(
                        new PoolStatistics.Cell(
                                focus.word(),
                                tense.word(),
                                type,
                                level,
                                language,
                                count,
                                neverServed));
            }
        }
    }

    private <E extends Wire> List<Part<E>> noneAndAll(Field field, E[] words) {
        List<Part<E>> all = new ArrayList<>();
        RoaringBitmap none = pool.live().clone();
        for (E word : words) {
            RoaringBitmap problems = problems(field, word.wire());
            none.andNot(problems);
            all.add(new Part<>(word, problems));
        }
        all.addFirst(new Part<>(null, none));
        return all;
    }

    private RoaringBitmap problems(Field field, String word) {
        return pool.of(field.wire(), word);
    }

    private Map<String, Long> totals(Field field) {
        Map<String, Long> totals = new TreeMap<>();
        pool.words(field.wire())
                .forEach(word -> totals.put(word, problems(field, word).getLongCardinality()));
        return totals;
    }
}
