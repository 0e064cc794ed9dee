package io.quizpool.api.pool;

import io.quizpool.french.grammar.Wire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes statistics of groups of problems: sums, and cells of one focus and one tense each. */
final class PoolCount {

    private static final Comparator<PoolStatistics.Cell> IN_ORDER =
            Comparator.comparing(PoolStatistics.Cell::problemType)
                    .thenComparing(PoolStatistics.Cell::targetLanguageCode)
                    .thenComparing(PoolStatistics.Cell::difficultyLevel)
                    .thenComparing(
                            PoolStatistics.Cell::grammaticalFocus,
                            Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(
                            PoolStatistics.Cell::tensesUsed,
                            Comparator.nullsFirst(Comparator.naturalOrder()));

    private PoolCount() {}

    static PoolStatistics of(List<PoolGroups.Group> groups, Instant countedAt) {
        return new PoolStatistics(
                countedAt,
                sum(groups, PoolGroups.Group::live),
                sum(groups, PoolGroups.Group::neverServed),
                sum(groups, PoolGroups.Group::retired),
                new PoolStatistics.Totals(
                        totals(groups, group -> group.focuses().stream().map(Wire::wire)),
                        totals(groups, group -> group.tenses().stream().map(Wire::wire)),
                        totals(groups, group -> Stream.of(group.type().wire())),
                        totals(groups, group -> Stream.of(group.level().wire())),
                        totals(groups, group -> Stream.of(group.language()))),
                cells(groups));
    }

    private static long sum(
            List<PoolGroups.Group> groups, ToLongFunction<PoolGroups.Group> figure) {
        return groups.stream().mapToLong(figure).sum();
    }

    private static Map<String, Long> totals(
            List<PoolGroups.Group> groups, Function<PoolGroups.Group, Stream<String>> words) {
        Map<String, Long> totals = new TreeMap<>();
        for (PoolGroups.Group group : groups) {
            if (group.live() > 0) {
                words.apply(group).forEach(word -> totals.merge(word, group.live(), Long::sum));
            }
        }
        return totals;
    }

    /** Groups that differ in other words of theirs can share a cell: it has the sum. */
    private static List<PoolStatistics.Cell> cells(List<PoolGroups.Group> groups) {
        Map<PoolStatistics.Cell, PoolStatistics.Cell> cells = new TreeMap<>(IN_ORDER);
        groups.stream()
                .filter(group -> group.live() > 0)
                .flatMap(PoolCount::cells)
                .forEach(cell -> cells.merge(cell, cell, PoolCount::add));
        return List.copyOf(cells.values());
    }

    private static Stream<PoolStatistics.Cell> cells(PoolGroups.Group group) {
        return orNone(group.focuses()).stream()
                .flatMap(focus ->
                        orNone(group.tenses()).stream()
                                .map(tense ->
                                        new PoolStatistics.Cell(
                                                focus,
                                                tense,
                                                group.type(),
                                                group.level(),
                                                group.language(),
                                                group.live(),
                                                group.neverServed())));
    }

    private static PoolStatistics.Cell add(PoolStatistics.Cell one, PoolStatistics.Cell other) {
        return new PoolStatistics.Cell(
                one.grammaticalFocus(),
                one.tensesUsed(),
                one.problemType(),
                one.difficultyLevel(),
                one.targetLanguageCode(),
                one.count() + other.count(),
                one.neverServed() + other.neverServed());
    }

    private static <T> Collection<@Nullable T> orNone(Collection<T> words) {
        return words.isEmpty() ? Collections.singletonList(null) : new ArrayList<>(words);
    }
}
