package io.quizpool.benchmark.load;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** The load generator <a href="https://github.com/wg/wrk">wrk</a>, with its script. */
public final class Wrk {

    private static final String SCRIPT = "cycle.lua";

    /** Above it, an exit status is this and the signal that ended the process. */
    private static final int KILLED = 128;

    private final Path folder;
    private final String key;

    /**
     * Writes the script into the folder.
     *
     * @param key sent with each request
     */
    public Wrk(Path folder, String key) {
        this.folder = folder;
        this.key = key;
        try (InputStream script = Wrk.class.getResourceAsStream(SCRIPT)) {
            Files.createDirectories(folder);
            Files.copy(
                    Objects.requireNonNull(script),
                    folder.resolve(SCRIPT),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks for the paths in turn, on each connection as soon as the last answer is there. */
    LoadResult run(URI server, List<String> paths, int connections, Duration duration)
            throws InterruptedException {
        try {
            var pathsFile = Files.write(folder.resolve("paths"), paths);
            var builder =
                    new ProcessBuilder(
                                    "wrk",
                                    "--threads=1",
                                    "--connections=" + connections,
                                    "--duration=" + duration.toSeconds() + "s",
                                    "--timeout=120s",
                                    "--script=" + folder.resolve(SCRIPT),
                                    server.toString(),
                                    "--",
                                    pathsFile.toString())
                            .redirectErrorStream(true);
            builder.environment().put("BENCHMARK_KEY", key);
            return LoadResult.parse(output(builder.start()));
        } catch (IOException e) {
            throw new Trouble(
                    "wrk could not be run (%s). Install it: sudo apt install wrk, or brew install wrk."
                            .formatted(e.getMessage()));
        }
    }

    /** Ends with this process too: a load that nobody waits for would go on to the end. */
    private static String output(Process process) throws IOException, InterruptedException {
        var end = new Thread(process::destroyForcibly, "end wrk");
        Runtime.getRuntime().addShutdownHook(end);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() > KILLED) {
            throw new InterruptedException("wrk was killed");
        }
        forget(end);
        return output;
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The command is ending: the hook runs by itself.
        }
    }
}
