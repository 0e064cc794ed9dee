package io.quizpool.indexbenchmark;

import io.quizpool.benchmark.Machine;
import io.quizpool.benchmark.options.PoolSize;
import io.quizpool.benchmark.report.PerformanceDocument;
import io.quizpool.indexbenchmark.measured.FirstSearch;
import io.quizpool.indexbenchmark.options.CommandLine;
import io.quizpool.indexbenchmark.options.Options;
import io.quizpool.indexbenchmark.report.IndexMemory;
import io.quizpool.indexbenchmark.report.IndexReport;
import io.quizpool.local.home.Trouble;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What {@code docs/index-performance.sh} runs. */
public final class IndexBenchmark {

    private IndexBenchmark() {}

    /**
     * Measures, prints the report and writes it into the document.
     *
     * @param arguments the repository's folder, then those of the command
     */
    public static void main(String[] arguments) {
        try {
            run(
                    Path.of(arguments[0]),
                    CommandLine.read(List.of(arguments).subList(1, arguments.length)));
        } catch (Trouble | RunnerException failure) {
            System.err.println("index-performance: " + failure.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path repository, Options options) throws RunnerException {
        List<IndexMemory> memory =
                options.sizes().stream().map(PoolSize::problems).map(IndexMemory::of).toList();
        Collection<RunResult> results = new Runner(forJmh(options)).run();
        String report =
                IndexReport.of(options, results, memory)
                        .markdown(Instant.now(), Machine.describe());
        System.out.printf("%n%s%n", report);
        if (options.write()) {
            Path document = repository.resolve("docs/index-performance.md");
            new PerformanceDocument(document, "docs/index-performance.sh").write(report);
            System.out.println("Written into " + document);
        }
    }

    private static org.openjdk.jmh.runner.options.Options forJmh(Options options) {
        TimeValue iteration = TimeValue.milliseconds(options.iteration().toMillis());
        return new OptionsBuilder()
                .include(
                        "^%s\\..*%s"
                                .formatted(
                                        Pattern.quote(FirstSearch.class.getPackageName()),
                                        Pattern.quote(options.only())))
                .param(
                        "problems",
                        options.sizes().stream()
                                .map(size -> Integer.toString(size.problems()))
                                .toArray(String[]::new))
                .forks(options.forks())
                .warmupIterations(Options.WARM_UPS)
                .warmupTime(iteration)
                .measurementIterations(Options.ITERATIONS)
                .measurementTime(iteration)
                .addProfiler(GCProfiler.class)
                .jvmArgs(Options.JAVA_OPTIONS.toArray(String[]::new))
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .shouldFailOnError(true)
                .build();
    }
}
