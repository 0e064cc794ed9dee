package io.quizpool.benchmark.report;

import io.quizpool.benchmark.figures.Results;
import io.quizpool.benchmark.figures.ServiceFigures;
import io.quizpool.benchmark.load.Cell;
import io.quizpool.benchmark.load.Comparisons;
import io.quizpool.benchmark.load.LoadResult;
import io.quizpool.benchmark.options.Candidate;
import io.quizpool.benchmark.options.Options;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** The results as Markdown: the conditions, the table of the load, the API's figures, the goals. */
public final class Report {

    private final Options options;
    private final Comparisons comparisons;
    private final List<ServiceFigures> services;
    private final List<Goal> goals;

    public Report(Options options, Results results) {
        this.options = options;
        this.comparisons = results.comparisons();
        this.services = results.services();
        this.goals = new Goals(results).all();
    }

    /**
     * The whole text.
     *
     * @param machine what it was measured on, in a few words
     */
    public String markdown(Instant when, String machine) {
        return String.join(
                        "\n\n", conditions(when, machine), load(), service(), goals(), failures())
                + "\n";
    }

    private String conditions(Instant when, String machine) {
        return """
        Measured %s on %s, **shared by wrk, PostgreSQL, Kafka and the servers that are measured**: with more cores all
        figures rise, and only the ratios carry over. Medians of %d run%s of %d s, the candidates in turn; each server
        was loaded for %d s before. Java options of all: `%s`.\
        """
                .formatted(
                        when.toString().substring(0, 10),
                        machine,
                        options.rounds(),
                        options.rounds() == 1 ? "" : "s",
                        options.seconds().toSeconds(),
                        options.warmUp().toSeconds(),
                        String.join(" ", options.javaOptions()));
    }

    private String load() {
        return new MarkdownTable(
                        List.of(
                                "problems",
                                "connections",
                                "filter",
                                "Quizpool req/s",
                                "p50",
                                "p99",
                                "bare req/s",
                                "p99",
                                "naive req/s",
                                "p99",
                                "of bare",
                                "p99 to bare's",
                                "to naive"))
                .with(comparisons.cells(), this::row)
                .text();
    }

    private List<String> row(Cell cell) {
        var ours = comparisons.median(cell, Candidate.QUIZPOOL);
        var bare = comparisons.median(cell, Candidate.BARE);
        var naive = comparisons.median(cell, Candidate.NAIVE);
        return List.of(
                cell.size().label(),
                Integer.toString(cell.connections()),
                cell.filter().name().toLowerCase(Locale.ROOT),
                rate(ours),
                ours.map(result -> Figure.milliseconds(result.p50())).orElse(Figure.NONE),
                tail(ours),
                rate(bare),
                tail(bare),
                rate(naive),
                tail(naive),
                Figure.percent(comparisons.speedup(cell, Candidate.BARE)),
                Figure.times(comparisons.tail(cell, Candidate.BARE)),
                Figure.times(comparisons.speedup(cell, Candidate.NAIVE)));
    }

    private static String rate(Optional<LoadResult> result) {
        return result.map(r -> Figure.rate(r.requestsPerSecond())).orElse(Figure.NONE);
    }

    private static String tail(Optional<LoadResult> result) {
        return result.map(r -> Figure.milliseconds(r.p99())).orElse(Figure.NONE);
    }

    private String service() {
        return new MarkdownTable(
                        List.of(
                                "problems",
                                "ready after",
                                "all answers prepared after another",
                                "first answer for a new filter: median",
                                "slowest",
                                "index",
                                "heap after GC",
                                "resident",
                                "traces sent"))
                .with(services, Report::row)
                .text();
    }

    private static List<String> row(ServiceFigures figures) {
        OptionalLong index = figures.memory().index();
        return List.of(
                figures.size().label(),
                Figure.seconds(figures.start()),
                Figure.seconds(figures.prepared().after()),
                Figure.milliseconds(figures.firstAnswers().median()),
                Figure.milliseconds(figures.firstAnswers().slowest()),
                index.isPresent() ? Figure.size(index.getAsLong()) : Figure.NONE,
                Figure.size(figures.memory().heap()),
                Figure.size(figures.memory().resident()),
                Figure.size(figures.traceBytes()));
    }

    private String goals() {
        return new MarkdownTable(List.of("goal", "measured", ""))
                .with(
                        goals,
                        goal -> List.of(goal.promise(), goal.measured(), goal.verdict().words()))
                .text();
    }

    /** Names what went wrong under load, as a figure with failures in it is none. */
    private String failures() {
        var failed = new ArrayList<String>();
        for (var cell : comparisons.cells()) {
            for (var candidate : Candidate.values()) {
                var count = comparisons.median(cell, candidate).map(LoadResult::failed).orElse(0L);
                if (count > 0) {
                    failed.add("%s: %s, %,d".formatted(cell, candidate.title(), count));
                }
            }
        }
        return failed.isEmpty()
                ? "Every answer was a 200."
                : "**Answers that failed**: " + String.join("; ", failed) + ".";
    }
}
