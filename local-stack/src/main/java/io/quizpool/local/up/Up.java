package io.quizpool.local.up;

import io.quizpool.local.home.LauncherLock;
import io.quizpool.local.pool.FirstRequest;
import io.quizpool.local.pool.PoolClient;
import io.quizpool.local.process.Part;
import io.quizpool.local.status.Status;
import io.quizpool.local.system.LocalSystem;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Starts what does not run, fills the pool where it is empty, and says how to go on. */
public final class Up {
    private final LocalSystem system;
    private final PrintStream out;
    private final PoolClient pool;
    private final FirstRequest firstRequest;

    /**
     * Works on one system and tells its user how it goes.
     *
     * @param terminal whether a person watches: progress is then written over itself
     */
    public Up(LocalSystem system, PrintStream out, boolean terminal) {
        this.system = system;
        this.out = out;
        this.pool = new PoolClient(system.settings());
        this.firstRequest = new FirstRequest(pool, out, terminal);
    }

    /**
     * Until all is ready, whatever this run started is stopped again when the launcher ends, be it
     * by a failure or by Ctrl-C.
     *
     * @param stay whether to show the logs until Ctrl-C, and then stop everything; otherwise all is
     *     left running
     * @return whether all parts do their work
     */
    public boolean run(boolean stay) throws InterruptedException {
        var begun = System.nanoTime();
        system.home().prepare();
        var stopOnExit = StopOnExit.install(out);
        try (var _ = LauncherLock.take(system.home())) {
            var running = system.running();
            var missing = system.parts().stream().filter(part -> !running.contains(part)).toList();
            if (missing.isEmpty()) {
                out.println("Quizpool is already running:");
                return new Status(out, pool).show(system);
            }
            requireStartable(running, missing);
            system.home().localEnv().write(system.settings().toLocalEnv());
            stopOnExit.stop(missing);
            new StartOrder(system, new Startup(out)).bringUp();
        }
        var startTook = Duration.ofNanos(System.nanoTime() - begun);
        stopOnExit.stop(stay ? system.parts() : List.of());
        firstRequest.fill(system.settings().firstProblems());
        out.print(
                Welcome.text(
                        system.home(), system.settings(), Path.of("").toAbsolutePath(), startTook));
        if (stay) {
            new LogWatch(out, stopOnExit).untilAllEnd(system.parts());
        }
        return true;
    }

    private void requireStartable(List<Part> running, List<Part> missing) {
        if (running.isEmpty()) {
            out.println("Starting Quizpool:");
        } else {
            out.println("Starting what is missing:");
            system.settings().requireNothingMoved();
        }
        for (var part : missing) {
            part.ports().forEach(port -> port.requireFree(system.settings().port(port)));
        }
    }
}
