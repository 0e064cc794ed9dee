package io.quizpool.local.children;

import io.quizpool.local.home.Trouble;
import io.quizpool.local.process.Part;
import java.time.Duration;

/** Starts parts and waits until they do their work. */
public final class Starter {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);
    private static final int LOG_LINES_SHOWN = 15;

    private final Children children;
    private final String remedy;

    /**
     * Starts nothing yet.
     *
     * @param remedy ends the message about a part that did not start
     */
    public Starter(Children children, String remedy) {
        this.children = children;
        this.remedy = remedy;
    }

    /** Returns how long it took until the part was ready; throws where it dies or never is. */
    public Duration start(Part part) throws InterruptedException {
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

    private Trouble failure(Part part, String what) {
        return new Trouble(
                "%s %s. The end of its log, %s:%n%n  %s%n%n%s"
                        .formatted(
                                part.title(),
                                what,
                                part.process().log().path(),
                                String.join(
                                        System.lineSeparator() + "  ",
                                        part.process().log().tail(LOG_LINES_SHOWN)),
                                remedy));
    }
}
