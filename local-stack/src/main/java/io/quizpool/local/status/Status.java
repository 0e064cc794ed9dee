package io.quizpool.local.status;

import io.quizpool.local.pool.PoolClient;
import io.quizpool.local.system.LocalSystem;
import java.io.PrintStream;

/** Tells for each part whether it runs, where, and how much memory it holds. */
public final class Status {
    private final PrintStream out;
    private final PoolClient pool;

    public Status(PrintStream out, PoolClient pool) {
        this.out = out;
        this.pool = pool;
    }

    /** Prints what is known of the system; returns whether all of its parts do their work. */
    public boolean show(LocalSystem system) throws InterruptedException {
        var allUp = true;
        for (var part : system.parts()) {
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
        if (system.api().isReady()) {
            showRequests();
        }
        return allUp;
    }

    private void showRequests() throws InterruptedException {
        var totals = pool.totals();
        out.printf(
                "%n  %d generation requests, %d of them in work: %d problems generated, %d tasks failed%n",
                totals.requests(), totals.unfinished(), totals.generated(), totals.failed());
    }
}
