package io.quizpool.scaling.report;

import io.quizpool.benchmark.report.MarkdownTable;
import io.quizpool.scaling.load.Load;
import io.quizpool.scaling.load.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The outcomes as Markdown. */
public record ScalingReport(List<Outcome> outcomes, String workerOptions) {

    private static final double MEGABYTE = 1e6;
    private static final double KILOBYTE = 1e3;

    /**
     * The whole text.
     *
     * @param machine what it was measured on, in a few words
     */
    public String markdown(Instant when, String machine) {
        return """
        Measured %s on %s, **shared by the workers, the model's simulator, PostgreSQL, Kafka and the API**. Java options
        of the workers: `%s`.

        %s
        """
                .formatted(when.toString().substring(0, 10), machine, workerOptions, table());
    }

    private String table() {
        return new MarkdownTable(
                        List.of(
                                "workers",
                                "in flight each",
                                "consumers each",
                                "partitions",
                                "model",
                                "tasks",
                                "attempts",
                                "tasks/s",
                                "ideal",
                                "of ideal",
                                "most calls at once",
                                "CPU a call",
                                "live heap a call",
                                "resident"))
                .with(outcomes, ScalingReport::row)
                .text();
    }

    private static List<String> row(Outcome outcome) {
        Load load = outcome.load();
        return List.of(
                Integer.toString(load.workers()),
                Integer.toString(load.inFlight()),
                Integer.toString(Math.min(load.consumers(), load.inFlight())),
                Integer.toString(load.partitions()),
                load.latency(),
                Integer.toString(outcome.tasks()),
                Integer.toString(outcome.attempts()),
                format("%.2f", outcome.tasksPerSecond()),
                format("%.2f", outcome.idealTasksPerSecond()),
                format("%.1f %%", outcome.shareOfIdeal() * 100),
                Long.toString(outcome.mostCalls()),
                format("%.1f ms", outcome.cpuOfCall().toNanos() / 1e6),
                format("%.0f kB", outcome.heapOfCall() / KILOBYTE),
                outcome.resident() == 0 ? "–" : format("%.0f MB", outcome.resident() / MEGABYTE));
    }

    private static String format(String pattern, Object value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
