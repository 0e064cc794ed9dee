package io.quizpool.local.pool;

import io.quizpool.local.home.Trouble;
import java.io.PrintStream;
import java.time.Duration;

/** Fills an empty pool, so that the first call a user makes finds a problem. */
public final class FirstRequest {
    private static final Duration PATIENCE_WITHOUT_PROGRESS = Duration.ofSeconds(90);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final PoolClient pool;
    private final PrintStream out;
    private final boolean terminal;

    /**
     * Reports to the given stream.
     *
     * @param terminal whether the progress line may be written over itself
     */
    public FirstRequest(PoolClient pool, PrintStream out, boolean terminal) {
        this.pool = pool;
        this.out = out;
        this.terminal = terminal;
    }

    /** Asks for the problems where the pool is empty, then shows one of it. */
    public void fill(int count) throws InterruptedException {
        var sample = pool.randomProblem();
        if (sample.isEmpty() && count > 0) {
            follow(pool.generate(count));
            sample = pool.randomProblem();
        }
        sample.ifPresent(problem ->
                out.printf("%nA problem of the pool:%n%n%s", SampleProblem.readable(problem)));
    }

    private void follow(String requestPath) throws InterruptedException {
        var settledBefore = -1;
        var lastProgress = System.nanoTime();
        while (true) {
            var progress = pool.progress(requestPath);
            if (progress.settled() > settledBefore || progress.isFinished()) {
                show(progress);
                settledBefore = progress.settled();
                lastProgress = System.nanoTime();
            }
            if (progress.isFinished()) {
                out.println();
                requireSome(progress);
                return;
            }
            if (System.nanoTime() - lastProgress > PATIENCE_WITHOUT_PROGRESS.toNanos()) {
                out.printf(
                        "%nNo problem came for %d s. The worker goes on in the background: see .quizpool/logs/worker.log and %s%n",
                        PATIENCE_WITHOUT_PROGRESS.toSeconds(), requestPath);
                return;
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void show(GenerationProgress progress) {
        var line =
                "Filling the pool: %d of %d problems%s"
                        .formatted(
                                progress.generated(),
                                progress.requested(),
                                progress.failed() == 0 ? "" : ", " + progress.failed() + " failed");
        if (terminal) {
            out.print("\r" + line);
            out.flush();
        } else if (progress.isFinished() || progress.settled() == 0) {
            out.println(line);
        }
    }

    private static void requireSome(GenerationProgress progress) {
        if (progress.generated() == 0) {
            throw new Trouble(
                    "The system runs, but the first request ended as %s without a problem: %s%nSee .quizpool/logs/worker.log. If OPENAI_API_KEY or OPENAI_BASE_URL is set, check that model; ./quizpool down, then up, without them uses the built-in composer."
                            .formatted(progress.status(), progress.errorMessage()));
        }
    }
}
