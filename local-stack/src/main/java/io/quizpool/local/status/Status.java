package io.quizpool.local.status;

import io.quizpool.local.process.Part;
import java.io.PrintStream;
import java.util.List;

/** Tells for each part whether it runs, where, and how much memory it holds. */
public final class Status {
    private final PrintStream out;

    public Status(PrintStream out) {
        this.out = out;
    }

    /** Prints a line for each part; returns whether all of them do their work. */
    public boolean show(List<Part> parts) throws InterruptedException {
        var allUp = true;
        for (var part : parts) {
            var process = part.process().running();
            if (process.isEmpty()) {
                out.printf("  %-11s down%n", part.title());
                allUp = false;
                continue;
            }
            var ready = part.isReady();
            var memory = Memory.megabytesOf(process.get());
            out.printf(
                    "  %-11s %-9s pid %-8d %-22s%s%n",
                    part.title(),
                    ready ? "up" : "not ready",
                    process.get().pid(),
                    part.address(),
                    memory == 0 ? "" : " %4d MB".formatted(memory));
            allUp &= ready;
        }
        return allUp;
    }
}
