package io.quizpool.benchmark.server;

import io.quizpool.local.home.Trouble;
import io.quizpool.local.process.Part;
import java.time.Duration;

/** Starts parts and waits until they do their work. */
final class Starter {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final int LOG_LINES_SHOWN = 15;

    private final Children children;

    Starter(Children children) {
        this.children = children;
    }

    /** Returns how long it took until the part was ready; throws where it dies or never is. */
    Duration start(Part part) throws InterruptedException {
        var begun = System.nanoTime();
        children.start(part);
        while (!part.isReady()) {
            if (part.process().running().isEmpty()) {
                throw failure(part, "ended while it was starting");
            }
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw failure(part, "was not ready after " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static Trouble failure(Part part, String what) {
        return new Trouble(
                "%s %s. The end of its log, %s:%n%n  %s%n%nIf it cannot use the data of an earlier version, add --reseed."
                        .formatted(
                                part.title(),
                                what,
                                part.process().log().path(),
                                String.join(
                                        System.lineSeparator() + "  ",
                                        part.process().log().tail(LOG_LINES_SHOWN))));
    }
}
