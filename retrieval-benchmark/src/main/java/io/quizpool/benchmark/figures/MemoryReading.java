package io.quizpool.benchmark.figures;

import io.quizpool.benchmark.options.Candidate;
import io.quizpool.benchmark.server.Installation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/**
 * The memory of the API's process, in bytes.
 *
 * @param heap live after a full collection
 * @param resident what the operating system counts as its own, unused heap included
 * @param index what the index in memory says of itself; empty where the API has none
 */
public record MemoryReading(long heap, long resident, OptionalLong index) {

    private static final String INDEX = "quizpool_index_memory";
    private static final String INDEX_WITH_UNIT = INDEX + "_bytes";
    private static final int BYTES_IN_KILOBYTE = 1024;

    /** Collects garbage first, which halts the API for a moment. */
    public static MemoryReading of(Installation installation) throws InterruptedException {
        var pid = installation.pid(Candidate.QUIZPOOL);
        run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(pid),
                        "GC.run"));
        var resident = run(List.of("ps", "-o", "rss=", "-p", Long.toString(pid)));
        var metrics = new PrometheusText(installation.management().get("/actuator/prometheus"));
        return new MemoryReading(
                metrics.sum("jvm_memory_used_bytes", "area=\"heap\"").orElse(0),
                Long.parseLong(resident.strip()) * BYTES_IN_KILOBYTE,
                index(metrics));
    }

    private static OptionalLong index(PrometheusText metrics) {
        var withUnit = metrics.sum(INDEX_WITH_UNIT, "");
        return withUnit.isPresent() ? withUnit : metrics.sum(INDEX, "");
    }

    private static String run(List<String> command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
