package io.quizpool.local.up;

import io.quizpool.local.home.Trouble;
import io.quizpool.local.process.Part;
import java.io.PrintStream;
import java.time.Duration;

/** Starts one part, or finds it running, and waits until it is ready. */
final class Startup {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int LOG_LINES_SHOWN = 15;

    private final PrintStream out;

    Startup(PrintStream out) {
        this.out = out;
    }

    /** Returns when the part is ready; throws where it dies or takes too long. */
    void bringUp(Part part) throws InterruptedException {
        var begun = System.nanoTime();
        var wasRunning = part.process().running().isPresent();
        if (!wasRunning) {
            part.start();
        }
        while (!part.isReady()) {
            if (part.process().running().isEmpty()) {
                throw failure(part, "ended while it was starting");
            }
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw failure(part, "was not ready after " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        out.printf(
                "  %-11s %s  %s%n",
                part.title(),
                wasRunning
                        ? "was running    "
                        : "ready in %4.1f s".formatted((System.nanoTime() - begun) / 1e9),
                part.address());
    }

    private static Trouble failure(Part part, String what) {
        return new Trouble(
                "%s %s. The end of its log, %s:%n%n  %s%n%nMend what it names, then run ./quizpool up again."
                        .formatted(
                                part.title(),
                                what,
                                part.process().log().path(),
                                String.join(
                                        System.lineSeparator() + "  ",
                                        part.process().log().tail(LOG_LINES_SHOWN))));
    }
}
