package io.quizpool.local.process;

import io.quizpool.local.home.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The process of one part: found again by every launcher, and alive after the one that began it.
 */
public final class PartProcess {
    // Job control gives the part a process group of its own, so that Ctrl-C at the terminal reaches
    // the launcher alone; nohup, so that closing the terminal does not end it.
    private static final String DETACH =
            "set -m; log=$1; shift; nohup \"$@\" </dev/null >>\"$log\" 2>&1 & echo $!";

    private final LogFile log;
    private final PidFile pidFile;

    /**
     * The process that belongs to one part of one home, running or not.
     *
     * @param mark words that stand on the command line of this part and of nothing else on the
     *     machine
     */
    public PartProcess(Home home, String part, String mark) {
        this.log = new LogFile(home.log(part));
        this.pidFile = new PidFile(home.pid(part), mark);
    }

    public LogFile log() {
        return log;
    }

    public Optional<ProcessHandle> running() {
        return pidFile.process();
    }

    public void launch(Launch launch) {
        log.begin();
        var command = new ArrayList<>(List.of("bash", "-c", DETACH, "bash", log.path().toString()));
        command.addAll(launch.command());
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(launch.environment());
        try {
            var shell = builder.start();
            var pid = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            pidFile.write(Long.parseLong(pid.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Asks the part to end and waits; kills it where it does not within the patience.
     *
     * @param signal as {@code kill} names it: {@code TERM}, {@code INT}
     * @return false where it had to be killed
     */
    public boolean stop(String signal, Duration patience) throws InterruptedException {
        var process = running();
        if (process.isEmpty()) {
            return true;
        }
        signal(process.get(), signal);
        var inTime = awaitEnd(patience);
        if (!inTime) {
            process.get().destroyForcibly();
            awaitEnd(Duration.ofSeconds(5));
        }
        pidFile.delete();
        return inTime;
    }

    private boolean awaitEnd(Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (running().isPresent()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            Thread.sleep(Duration.ofMillis(50));
        }
        return true;
    }

    private static void signal(ProcessHandle process, String signal) throws InterruptedException {
        try {
            // The shell's own kill: small containers have no other.
            new ProcessBuilder("bash", "-c", "kill -" + signal + " " + process.pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
