package io.quizpool.local.down;

import io.quizpool.local.process.Part;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Stops parts so that each still has what it needs while it ends. */
public final class Down {
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final PrintStream out;

    public Down(PrintStream out) {
        this.out = out;
    }

    /**
     * Returns when none of the parts runs any more.
     *
     * @param parts in the order in which they were started; stopped in reverse
     */
    public void stop(List<Part> parts) throws InterruptedException {
        for (var part : parts.reversed()) {
            if (part.process().running().isPresent()) {
                out.printf(
                        "  %-11s %s%n",
                        part.title(),
                        part.stop(PATIENCE)
                                ? "stopped"
                                : "did not end within " + PATIENCE.toSeconds() + " s: killed");
            }
        }
    }
}
