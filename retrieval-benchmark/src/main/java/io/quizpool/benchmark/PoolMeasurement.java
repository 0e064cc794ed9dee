package io.quizpool.benchmark;

import io.quizpool.benchmark.figures.FirstAnswers;
import io.quizpool.benchmark.figures.MemoryReading;
import io.quizpool.benchmark.figures.PreparedAnswers;
import io.quizpool.benchmark.figures.Results;
import io.quizpool.benchmark.figures.ServiceFigures;
import io.quizpool.benchmark.load.Contest;
import io.quizpool.benchmark.load.QuietDatabase;
import io.quizpool.benchmark.load.Wrk;
import io.quizpool.benchmark.options.Candidate;
import io.quizpool.benchmark.options.Options;
import io.quizpool.benchmark.options.PoolSize;
import io.quizpool.benchmark.server.Installation;
import io.quizpool.benchmark.server.TraceSink;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;

/** Everything that is measured with one pool, from the start of its servers to their end. */
final class PoolMeasurement {

    private final Installation installation;
    private final PoolSize size;
    private final Options options;
    private final TraceSink sink;
    private final PrintStream out;

    PoolMeasurement(
            Installation installation,
            PoolSize size,
            Options options,
            TraceSink sink,
            PrintStream out) {
        this.installation = installation;
        this.size = size;
        this.options = options;
        this.sink = sink;
        this.out = out;
    }

    void run(Results results) throws InterruptedException, SQLException {
        new SeededPool(installation, size, out).prepare(options.reseed());
        var tracesBefore = sink.bytes();
        var measuresProduct = options.candidates().contains(Candidate.QUIZPOOL);
        var start = Duration.ZERO;
        var prepared = new PreparedAnswers(Duration.ZERO, 0);
        if (measuresProduct) {
            start = startApi();
            prepared = PreparedAnswers.await(installation.management());
            out.printf(
                    "  %,d answers were prepared after another %.1f s%n",
                    prepared.count(), prepared.after().toMillis() / 1e3);
            installation.keepTypicalAnswer();
        }
        for (var candidate : options.candidates()) {
            if (candidate != Candidate.QUIZPOOL) {
                installation.start(candidate);
            }
        }
        var wrk = new Wrk(installation.home().folder().resolve("wrk"), installation.key());
        try (var database = new QuietDatabase(installation.database())) {
            var contest = new Contest(installation, options, size, wrk, database, out);
            contest.warmUp();
            contest.run(results.comparisons());
        }
        if (measuresProduct) {
            results.services().add(serviceFigures(start, prepared, tracesBefore));
        }
        installation.stopAll();
    }

    /**
     * Starts the API as often as there are rounds, before the others, so that nothing else is in
     * the time until it is ready; returns the median.
     */
    private Duration startApi() throws InterruptedException {
        var starts = new ArrayList<Duration>();
        while (starts.size() < options.rounds()) {
            if (!starts.isEmpty()) {
                installation.stop(Candidate.QUIZPOOL);
            }
            starts.add(installation.start(Candidate.QUIZPOOL));
            out.printf("  the API was ready after %.1f s%n", starts.getLast().toMillis() / 1e3);
        }
        return starts.stream().sorted().toList().get((starts.size() - 1) / 2);
    }

    private ServiceFigures serviceFigures(
            Duration start, PreparedAnswers prepared, long tracesBefore)
            throws InterruptedException {
        var firstAnswers =
                FirstAnswers.measure(installation.probe(Candidate.QUIZPOOL), new SecureRandom());
        return new ServiceFigures(
                size,
                start,
                prepared,
                firstAnswers,
                MemoryReading.of(installation),
                sink.bytes() - tracesBefore);
    }
}
