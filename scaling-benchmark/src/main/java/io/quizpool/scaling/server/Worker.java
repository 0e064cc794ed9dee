package io.quizpool.scaling.server;

import io.quizpool.local.home.Trouble;
import io.quizpool.local.process.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A worker's process: its metrics, and what the machine spends on it. */
public record Worker(Part part, URI management) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    /** Tasks that it works on now. */
    public long inFlight() throws InterruptedException {
        return Math.round(metric("quizpool_tasks_in_flight"));
    }

    /** Processor time since its start. */
    public Duration cpu() {
        return process().info().totalCpuDuration().orElseThrow();
    }

    /** Live heap in bytes, as a histogram of all objects sums it up; halts the worker for it. */
    public long liveHeap() throws InterruptedException {
        String histogram =
                output(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                                Long.toString(process().pid()),
                                "GC.class_histogram"));
        return histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new Trouble("jcmd shows no histogram: " + histogram));
    }

    /** The most memory that its process ever had, in bytes; 0 where the system does not say. */
    public long mostResident() {
        Path status = Path.of("/proc", Long.toString(process().pid()), "status");
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .findFirst()
                    .orElse(0);
        } catch (IOException elsewhere) {
            return 0;
        }
    }

    void awaitConsumers() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (metric("quizpool_intake_consumers") == 0) {
            if (System.nanoTime() > end) {
                throw new Trouble(part.title() + " takes no tasks: its log says why.");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private ProcessHandle process() {
        return part.process()
                .running()
                .orElseThrow(() -> new Trouble(part.title() + " has died: its log says why."));
    }

    /** The sum of all series that begin like this. */
    private double metric(String series) throws InterruptedException {
        return Http.send(HttpRequest.newBuilder(management.resolve("/actuator/prometheus")))
                .body()
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static String output(List<String> command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new Trouble(String.join(" ", command) + ": " + output.strip());
            }
            return output;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
