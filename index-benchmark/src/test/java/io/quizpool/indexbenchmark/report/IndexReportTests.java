package io.quizpool.indexbenchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.benchmark.report.PerformanceDocument;
import io.quizpool.indexbenchmark.measured.Adding;
import io.quizpool.indexbenchmark.measured.FirstSearch;
import io.quizpool.indexbenchmark.options.CommandLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class IndexReportTests {

    private static final String SEARCH = FirstSearch.class.getName() + ".find";

    @TempDir private Path folder;

    @Test
    void hasARowForEachBenchmarkThatJmhFinds() {
        var benchmarks =
                BenchmarkList.defaultList()
                        .getAll(
                                OutputFormatFactory.createFormatInstance(
                                        System.out, VerboseMode.SILENT),
                                List.of())
                        .stream()
                        .map(BenchmarkListEntry::getUsername)
                        .toList();

        assertThat(benchmarks)
                .hasSameSizeAs(Measure.values())
                .allSatisfy(name ->
                        assertThat(Arrays.stream(Measure.values()))
                                .filteredOn(measure -> measure.covers(name))
                                .hasSize(1));
    }

    @Test
    void showsEachSizeInTheUnitThatFits() {
        assertThat(
                        report(
                                new Score(SEARCH, "ONE", 10_000, 950, 12.34, 1_040),
                                new Score(SEARCH, "ONE", 100_000, 45_600, 1_000, 1_040),
                                new Score(SEARCH, "ONE", 1_000_000, 7.8e6, Double.NaN, 25_600)))
                .contains(
                        "| find the 256 stalest, filter never asked before | one facet | 950 ± 12.3"
                                + " ns | 45.6 ± 1.0 µs | 7.8 ms | 26 kB |");
    }

    @Test
    void leavesOutWhatWasNotMeasured() {
        assertThat(report(new Score(Adding.class.getName() + ".add", "", 10_000, 2_000, 100, 300)))
                .contains("| add a problem | – | 2.0 ± 0.1 µs | – | – | – |")
                .doesNotContain("retire");
    }

    @Test
    void showsWhatAProblemTakes() {
        assertThat(report()).contains("| 10,000 | 1.0 MB | 100 B | 900 kB |");
    }

    @Test
    void measuresThatAPoolTakesMemoryForEachProblem() {
        IndexMemory memory = IndexMemory.of(100_000);

        assertThat(memory.counted()).isGreaterThan(100_000 * 16L);
        assertThat(memory.heap()).isBetween(memory.counted() / 2, 2 * memory.counted());
    }

    /** The real one: were its markers lost, the tables would have nowhere to go. */
    @Test
    void hasAPlaceInItsDocument() throws IOException {
        var file =
                Files.copy(
                        Path.of("../docs/index-performance.md"),
                        folder.resolve("index-performance.md"));

        new PerformanceDocument(file, "docs/index-performance.sh").write("the tables");

        assertThat(file).content().contains("\n\nthe tables\n\n");
    }

    private static String report(Score... scores) {
        return new IndexReport(
                        CommandLine.read(List.of()),
                        List.of(scores),
                        List.of(new IndexMemory(10_000, 900_000, 1_000_000)))
                .markdown(Instant.parse("2026-11-21T12:00:00Z"), "2 cores")
                .replaceAll(" +", " ");
    }
}
