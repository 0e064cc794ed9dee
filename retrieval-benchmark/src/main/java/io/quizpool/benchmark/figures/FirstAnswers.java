package io.quizpool.benchmark.figures;

import io.quizpool.benchmark.pool.Queries;
import io.quizpool.benchmark.server.HttpProbe;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How long the first answer takes for filters that nobody has used before, one after the other.
 *
 * @param sorted shortest first; at least one
 */
public record FirstAnswers(List<Duration> sorted) {

    private static final int SAMPLES = 20;

    public FirstAnswers {
        sorted = sorted.stream().sorted().toList();
    }

    /** Asks for as many broad filters as narrow ones. */
    public static FirstAnswers measure(HttpProbe server, RandomGenerator random)
            throws InterruptedException {
        var took = new ArrayList<Duration>();
        for (var i = 0; i < SAMPLES; i++) {
            // The client's own connection and code are warm before each.
            server.get(Queries.PATH);
            var path = Queries.unheardOf(i % 2 == 0, random);
            var begun = System.nanoTime();
            server.get(path);
            took.add(Duration.ofNanos(System.nanoTime() - begun));
        }
        return new FirstAnswers(took);
    }

    public Duration median() {
        return sorted.get((sorted.size() - 1) / 2);
    }

    public Duration slowest() {
        return sorted.getLast();
    }
}
