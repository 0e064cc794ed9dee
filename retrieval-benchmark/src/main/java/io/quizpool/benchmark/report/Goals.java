package io.quizpool.benchmark.report;

import io.quizpool.benchmark.figures.Results;
import io.quizpool.benchmark.figures.ServiceFigures;
import io.quizpool.benchmark.load.Cell;
import io.quizpool.benchmark.load.Comparisons;
import io.quizpool.benchmark.load.LoadResult;
import io.quizpool.benchmark.options.Candidate;
import io.quizpool.benchmark.options.PoolSize;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What retrieval promises, judged by the worst of the measured figures. */
final class Goals {

    private static final double LEAST_OF_BARE = 0.7;
    private static final double MOST_TAIL = 2;
    private static final double LEAST_OF_SMALL_POOL = 0.9;
    private static final long MOST_INDEX_BYTES = 250_000_000;
    private static final Duration LONGEST_START = Duration.ofSeconds(20);
    private static final Duration LONGEST_FIRST_ANSWER = Duration.ofMillis(20);

    private final Comparisons comparisons;
    private final Optional<ServiceFigures> large;

    Goals(Results results) {
        this.comparisons = results.comparisons();
        this.large = results.service(PoolSize.LARGE);
    }

    List<Goal> all() {
        return List.of(
                worst(
                        "at least 70 % of the bare endpoint's requests per second",
                        cell -> comparisons.speedup(cell, Candidate.BARE),
                        Comparator.naturalOrder(),
                        Figure::percent,
                        ratio -> ratio >= LEAST_OF_BARE),
                worst(
                        "99th percentile within twice the bare endpoint's",
                        cell -> comparisons.tail(cell, Candidate.BARE),
                        Comparator.reverseOrder(),
                        Figure::times,
                        ratio -> ratio <= MOST_TAIL),
                worst(
                        "at 1m problems at least 90 % of the requests per second at 10k",
                        this::ofSmallPool,
                        Comparator.naturalOrder(),
                        Figure::percent,
                        ratio -> ratio >= LEAST_OF_SMALL_POOL),
                worst(
                        "the same as shares of the bare endpoint, without the machine's own drift",
                        this::ofSmallPoolBesideBare,
                        Comparator.naturalOrder(),
                        Figure::percent,
                        ratio -> ratio >= LEAST_OF_SMALL_POOL),
                ofLarge(
                        "index memory under 250 MB at 1m problems",
                        figures ->
                                figures.memory().index().isPresent()
                                        ? Optional.of(figures.memory().index().getAsLong())
                                        : Optional.empty(),
                        Figure::size,
                        bytes -> bytes < MOST_INDEX_BYTES),
                ofLarge(
                        "ready in under 20 s with 1m problems",
                        figures -> Optional.of(figures.start()),
                        Figure::seconds,
                        took -> took.compareTo(LONGEST_START) < 0),
                ofLarge(
                        "first answer for a filter never seen before under 20 ms at 1m problems",
                        figures -> Optional.of(figures.firstAnswers()),
                        answers ->
                                "slowest %s, median %s of %d"
                                        .formatted(
                                                Figure.milliseconds(answers.slowest()),
                                                Figure.milliseconds(answers.median()),
                                                answers.sorted().size()),
                        answers -> answers.slowest().compareTo(LONGEST_FIRST_ANSWER) < 0));
    }

    /** Requests per second at a million over those at ten thousand; empty for other pools. */
    private OptionalDouble ofSmallPool(Cell cell) {
        return toSmallPool(cell, this::rate);
    }

    /** The same of what the machine gave at the time, which the bare endpoint tells. */
    private OptionalDouble ofSmallPoolBesideBare(Cell cell) {
        return toSmallPool(cell, other -> comparisons.speedup(other, Candidate.BARE));
    }

    private static OptionalDouble toSmallPool(Cell cell, Function<Cell, OptionalDouble> figure) {
        if (!cell.size().equals(PoolSize.LARGE)) {
            return OptionalDouble.empty();
        }
        var small = figure.apply(new Cell(PoolSize.SMALL, cell.connections(), cell.filter()));
        var large = figure.apply(cell);
        return small.isPresent() && large.isPresent() && small.getAsDouble() > 0
                ? OptionalDouble.of(large.getAsDouble() / small.getAsDouble())
                : OptionalDouble.empty();
    }

    private OptionalDouble rate(Cell cell) {
        return comparisons.median(cell, Candidate.QUIZPOOL).stream()
                .mapToDouble(LoadResult::requestsPerSecond)
                .findFirst();
    }

    private Goal worst(
            String promise,
            Function<Cell, OptionalDouble> figure,
            Comparator<Double> worstFirst,
            DoubleFunction<String> words,
            DoublePredicate met) {
        ToDoubleFunction<Cell> value = cell -> figure.apply(cell).orElseThrow();
        var measured =
                comparisons.cells().stream()
                        .filter(cell -> figure.apply(cell).isPresent())
                        .sorted(Comparator.comparing(value::applyAsDouble, worstFirst))
                        .toList();
        if (measured.isEmpty()) {
            return Goal.notMeasured(promise);
        }
        var worst = value.applyAsDouble(measured.getFirst());
        var kept = measured.stream().filter(cell -> met.test(value.applyAsDouble(cell))).count();
        return new Goal(
                promise,
                "worst %s (%s), best %s; met in %d of %d"
                        .formatted(
                                words.apply(worst),
                                measured.getFirst(),
                                words.apply(value.applyAsDouble(measured.getLast())),
                                kept,
                                measured.size()),
                Goal.Verdict.of(met.test(worst)));
    }

    private <T> Goal ofLarge(
            String promise,
            Function<ServiceFigures, Optional<T>> figure,
            Function<T, String> words,
            Predicate<T> met) {
        return large.flatMap(figure)
                .map(value ->
                        new Goal(promise, words.apply(value), Goal.Verdict.of(met.test(value))))
                .orElseGet(() -> Goal.notMeasured(promise));
    }
}
