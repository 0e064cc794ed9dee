package io.quizpool.local.up;

import io.quizpool.local.process.Part;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Shows what the parts log from now on, each line behind the name of its part. */
final class LogWatch {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final PrintStream out;
    private final StopOnExit stopOnExit;

    LogWatch(PrintStream out, StopOnExit stopOnExit) {
        this.out = out;
        this.stopOnExit = stopOnExit;
    }

    /** Returns when no part is left: another launcher stopped them. */
    void untilAllEnd(List<Part> parts) throws InterruptedException {
        out.printf("%nThe logs follow; Ctrl-C stops everything.%n%n");
        var followers = new ArrayList<LogFollower>();
        for (var part : parts) {
            followers.add(new LogFollower(part.title(), part.process().log(), out));
        }
        var alive = parts;
        while (!alive.isEmpty()) {
            Thread.sleep(BETWEEN_LOOKS);
            for (var follower : followers) {
                follower.showNew();
            }
            var stillAlive =
                    parts.stream().filter(part -> part.process().running().isPresent()).toList();
            for (var part : alive) {
                if (!stillAlive.contains(part) && !stopOnExit.isStopping()) {
                    out.printf(
                            "%s has ended. To start it again, in another terminal: ./quizpool up -d%n",
                            part.title());
                }
            }
            alive = stillAlive;
        }
    }
}
