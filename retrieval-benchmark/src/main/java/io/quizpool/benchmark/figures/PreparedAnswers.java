package io.quizpool.benchmark.figures;

import io.quizpool.benchmark.server.HttpProbe;
import java.time.Duration;

/**
 * How long the API takes, once it is ready and nobody asks it, to have the answers of the pool
 * prepared as far as it keeps them.
 *
 * @param count how many it keeps
 */
public record PreparedAnswers(Duration after, long count) {

    private static final Duration EVERY = Duration.ofMillis(500);
    private static final int LOOKS_WITHOUT_MORE = 6;

    /** Waits until there are no more than a few seconds ago. */
    public static PreparedAnswers await(HttpProbe management) throws InterruptedException {
        var begun = System.nanoTime();
        var last = new PreparedAnswers(Duration.ZERO, 0);
        for (var same = 0; same < LOOKS_WITHOUT_MORE; same++) {
            Thread.sleep(EVERY);
            var metrics = new PrometheusText(management.get("/actuator/prometheus"));
            var count = metrics.sum("quizpool_answers_prepared", "").orElse(0);
            if (count > last.count()) {
                last = new PreparedAnswers(Duration.ofNanos(System.nanoTime() - begun), count);
                same = 0;
            }
        }
        return last;
    }
}
