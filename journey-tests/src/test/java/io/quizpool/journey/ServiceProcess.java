package io.quizpool.journey;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** One service, run from its jar as an operator would, so that it can be killed like one. */
final class ServiceProcess implements AutoCloseable {

    private final String name;
    private final Process process;
    private final URI management;

    private ServiceProcess(String name, Process process, URI management) {
        this.name = name;
        this.process = process;
        this.management = management;
    }

    /**
     * Starts a jar; returns at once.
     *
     * @param jarProperty system property that holds the jar's path
     */
    static ServiceProcess start(
            String name, String jarProperty, int managementPort, Map<String, String> environment)
            throws IOException {
        Path log =
                Files.createDirectories(Path.of(System.getProperty("logs"))).resolve(name + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx400m",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-jar",
                                System.getProperty(jarProperty))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(key -> key.startsWith("OPENAI_"));
        builder.environment().putAll(environment);
        return new ServiceProcess(
                name, builder.start(), URI.create("http://127.0.0.1:" + managementPort));
    }

    /** Waits until the service says that it is ready. */
    ServiceProcess awaitReady() {
        Client client = new Client(management, "");
        await().alias(name + " to be ready; see its log in target/service-logs")
                .atMost(Installation.PATIENCE)
                .ignoreExceptions()
                .until(() ->
                        !process.isAlive()
                                || client.get("/actuator/health/readiness").status() == 200);
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    name + " ended while starting; see its log in target/service-logs");
        }
        return this;
    }

    /** What one of its meters shows now, over all its tags. */
    double meter(String meter) throws IOException, InterruptedException {
        return new Client(management, "")
                .get("/actuator/metrics/" + meter)
                .body()
                .at("/measurements/0/value")
                .doubleValue(0);
    }

    /** As {@link #meter}, of what carries {@code tag}; 0 where nothing has been counted yet. */
    double meter(String meter, String tag) throws IOException, InterruptedException {
        return meter(meter + "?tag=" + tag);
    }

    /** SIGTERM; returns at once. */
    void terminate() {
        process.destroy();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9}: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
        } catch (CompletionException stillThere) {
            kill();
        }
    }
}
