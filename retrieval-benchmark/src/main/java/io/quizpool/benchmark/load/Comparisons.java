package io.quizpool.benchmark.load;

import io.quizpool.benchmark.options.Candidate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every run of the load, by condition and candidate. */
public final class Comparisons {

    private final Map<Cell, Map<Candidate, List<LoadResult>>> runs = new LinkedHashMap<>();

    /** Notes a run. */
    public void add(Cell cell, Candidate candidate, LoadResult result) {
        runs.computeIfAbsent(cell, _ -> new EnumMap<>(Candidate.class))
                .computeIfAbsent(candidate, _ -> new ArrayList<>())
                .add(result);
    }

    /** In the order in which they were measured. */
    public List<Cell> cells() {
        return List.copyOf(runs.keySet());
    }

    /** Empty where the candidate was not measured there. */
    public Optional<LoadResult> median(Cell cell, Candidate candidate) {
        return Optional.ofNullable(runs.getOrDefault(cell, Map.of()).get(candidate))
                .map(LoadResult::median);
    }

    /** Requests per second of the product over those of another; empty without both. */
    public OptionalDouble speedup(Cell cell, Candidate other) {
        return ratio(
                median(cell, Candidate.QUIZPOOL).map(LoadResult::requestsPerSecond),
                median(cell, other).map(LoadResult::requestsPerSecond));
    }

    /** The 99th percentile of the product over that of another; empty without both. */
    public OptionalDouble tail(Cell cell, Candidate other) {
        return ratio(
                median(cell, Candidate.QUIZPOOL).map(result -> (double) result.p99().toNanos()),
                median(cell, other).map(result -> (double) result.p99().toNanos()));
    }

    private static OptionalDouble ratio(Optional<Double> ours, Optional<Double> theirs) {
        return ours.isPresent() && theirs.isPresent() && theirs.get() > 0
                ? OptionalDouble.of(ours.get() / theirs.get())
                : OptionalDouble.empty();
    }
}
