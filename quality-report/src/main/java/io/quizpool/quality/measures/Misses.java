package io.quizpool.quality.measures;

import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.judge.Finding;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Passes on, a line each, what went otherwise than it should: the way to its cause. */
final class Misses {

    private final Consumer<String> lines;

    Misses(Consumer<String> lines) {
        this.lines = lines;
    }

    void add(String measure, Candidate candidate, List<Finding> findings) {
        lines.accept(
                "%s\t%s\t%s\t%s"
                        .formatted(
                                measure,
                                candidate.plan().sentence(),
                                candidate.statements().stream()
                                        .map(Misses::text)
                                        .collect(Collectors.joining(" / ")),
                                findings));
    }

    private static String text(CandidateStatement statement) {
        return statement.error() == null
                ? statement.content()
                : "%s [%s: %s]"
                        .formatted(
                                statement.content(),
                                statement.error().wire(),
                                statement.explanation());
    }
}
