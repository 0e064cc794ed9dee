package io.quizpool.local.up;

import io.quizpool.local.down.Down;
import io.quizpool.local.process.Part;
import java.io.PrintStream;
import java.util.List;

/** Stops parts when the launcher itself ends: by Ctrl-C, by a closed terminal, by a failure. */
final class StopOnExit {
    private volatile List<Part> parts = List.of();
    private volatile boolean stopping;

    private StopOnExit() {}

    static StopOnExit install(PrintStream out) {
        var stopOnExit = new StopOnExit();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopOnExit.run(out), "stop on exit"));
        return stopOnExit;
    }

    /**
     * @param parts what to stop, in the order of their start; replaces what was asked before
     */
    void stop(List<Part> parts) {
        this.parts = parts;
    }

    /** Whether the launcher is ending, so that parts end because it says so. */
    boolean isStopping() {
        return stopping;
    }

    private void run(PrintStream out) {
        if (parts.stream().allMatch(part -> part.process().running().isEmpty())) {
            return;
        }
        stopping = true;
        try {
            out.printf("%nStopping:%n");
            new Down(out).stop(parts);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
