package io.quizpool.indexbenchmark.report;

import io.quizpool.benchmark.options.PoolSize;
import io.quizpool.benchmark.report.MarkdownTable;
import io.quizpool.indexbenchmark.options.Options;
import io.quizpool.indexbenchmark.pool.AskedFor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;

/** The results as Markdown: the conditions, a row for each operation and filter, the memory. */
public final class IndexReport {

    private static final String NONE = "–";

    private final Options options;
    private final List<Score> scores;
    private final List<IndexMemory> memory;

    private record Row(Measure measure, String filter) {}

    IndexReport(Options options, List<Score> scores, List<IndexMemory> memory) {
        this.options = options;
        this.scores = List.copyOf(scores);
        this.memory = List.copyOf(memory);
    }

    /** Of what JMH has measured, and what the index takes at each size. */
    public static IndexReport of(
            Options options, Collection<RunResult> results, List<IndexMemory> memory) {
        return new IndexReport(options, results.stream().map(Score::of).toList(), memory);
    }

    /**
     * The whole text.
     *
     * @param machine what it was measured on, in a few words
     */
    public String markdown(Instant when, String machine) {
        return String.join("\n\n", conditions(when, machine), times(), memory()) + "\n";
    }

    private String conditions(Instant when, String machine) {
        return """
        Measured %s on %s, in one thread. Averages over %d process%s
        of %d × %s after %d × as long to warm up; ± is half of JMH's 99.9 %% confidence interval. Java options: `%s`.\
        """
                .formatted(
                        when.toString().substring(0, 10),
                        machine,
                        options.forks(),
                        options.forks() == 1 ? "" : "es",
                        Options.ITERATIONS,
                        seconds(),
                        Options.WARM_UPS,
                        String.join(" ", Options.JAVA_OPTIONS));
    }

    private String seconds() {
        return "%s s".formatted(options.iteration().toMillis() / 1e3).replace(".0 ", " ");
    }

    private String times() {
        List<String> heading = new ArrayList<>(List.of("operation", "filter"));
        options.sizes().forEach(size -> heading.add(size.label() + " problems"));
        heading.add("allocates, " + options.sizes().getLast().label());
        return new MarkdownTable(heading).with(rows(), this::cells).text();
    }

    private List<Row> rows() {
        return Arrays.stream(Measure.values())
                .flatMap(measure ->
                        Stream.concat(
                                        Stream.of(""),
                                        Arrays.stream(AskedFor.values()).map(AskedFor::name))
                                .map(filter -> new Row(measure, filter)))
                .filter(row -> scores.stream().anyMatch(of(row)))
                .toList();
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        cells.add(row.measure.title());
        cells.add(row.filter.isEmpty() ? NONE : AskedFor.valueOf(row.filter).title());
        options.sizes().forEach(size -> cells.add(score(row, size).map(Score::text).orElse(NONE)));
        cells.add(
                score(row, options.sizes().getLast())
                        .map(score -> size(Math.round(score.bytes())))
                        .orElse(NONE));
        return cells;
    }

    private Optional<Score> score(Row row, PoolSize size) {
        return scores.stream()
                .filter(of(row))
                .filter(score -> score.problems() == size.problems())
                .findFirst();
    }

    private static Predicate<Score> of(Row row) {
        return score -> row.measure.covers(score.benchmark()) && score.filter().equals(row.filter);
    }

    private String memory() {
        return new MarkdownTable(
                        List.of(
                                "problems",
                                "live heap of index and leases",
                                "a problem",
                                "what the index says of itself"))
                .with(
                        memory,
                        measured ->
                                List.of(
                                        format("%,d", measured.problems()),
                                        size(measured.heap()),
                                        format(
                                                "%.0f B",
                                                (double) measured.heap() / measured.problems()),
                                        size(measured.counted())))
                .text();
    }

    private static String size(long bytes) {
        return bytes < 1e4
                ? format("%d B", bytes)
                : bytes < 1e6 ? format("%.0f kB", bytes / 1e3) : format("%.1f MB", bytes / 1e6);
    }

    private static String format(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
