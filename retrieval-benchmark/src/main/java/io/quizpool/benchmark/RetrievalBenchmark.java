package io.quizpool.benchmark;

import io.quizpool.benchmark.figures.Results;
import io.quizpool.benchmark.options.CommandLine;
import io.quizpool.benchmark.options.Options;
import io.quizpool.benchmark.report.PerformanceDocument;
import io.quizpool.benchmark.report.Report;
import io.quizpool.benchmark.server.Installation;
import io.quizpool.benchmark.server.TraceSink;
import io.quizpool.local.children.Children;
import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What {@code docs/performance.sh} runs. */
public final class RetrievalBenchmark {

    private RetrievalBenchmark() {}

    /**
     * Measures; the exit status is 0 where everything was measured, whatever the figures are.
     *
     * @param arguments the repository's absolute path, then the options
     */
    public static void main(String[] arguments) {
        var children = Children.endingWithThisProcess(System.out);
        try {
            run(
                    Path.of(arguments[0]),
                    CommandLine.read(List.of(arguments).subList(1, arguments.length)),
                    children);
            System.exit(0);
        } catch (Trouble | InterruptedException | SQLException failure) {
            complain(children, failure);
        }
        System.exit(1);
    }

    /** Told to end, everything fails at once: that is no news. */
    private static void complain(Children children, Exception failure) {
        if (!children.areEnding()) {
            System.err.println("performance: " + failure.getMessage());
        }
    }

    private static void run(Path repository, Options options, Children children)
            throws InterruptedException, SQLException {
        var report = measure(repository.resolve(".quizpool/benchmark"), options, children);
        System.out.printf("%n%s%n", report);
        if (options.write()) {
            var document = repository.resolve("docs/performance.md");
            new PerformanceDocument(document, "docs/performance.sh").write(report);
            System.out.println("Written into " + document);
        }
    }

    private static String measure(Path folder, Options options, Children children)
            throws InterruptedException, SQLException {
        var results = new Results();
        try (var sink = TraceSink.start()) {
            for (var size : options.sizes()) {
                System.out.printf("%s problems:%n", size.label());
                var installation = new Installation(folder, size, options, children, sink);
                new PoolMeasurement(installation, size, options, sink, System.out).run(results);
            }
        }
        var now = Instant.now();
        var report = new Report(options, results).markdown(now, Machine.describe());
        keep(folder.resolve("reports"), now, report);
        return report;
    }

    /** Every report is kept, so that a figure can be compared with its last. */
    private static void keep(Path folder, Instant when, String report) {
        try {
            var name = when.truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-');
            Files.writeString(Files.createDirectories(folder).resolve(name + ".md"), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
