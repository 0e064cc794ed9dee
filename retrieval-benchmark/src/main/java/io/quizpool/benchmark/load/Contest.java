package io.quizpool.benchmark.load;

import io.quizpool.benchmark.options.Candidate;
import io.quizpool.benchmark.options.Options;
import io.quizpool.benchmark.options.PoolSize;
import io.quizpool.benchmark.pool.Queries;
import io.quizpool.benchmark.server.Installation;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Locale;

/** Loads the candidates of one pool in turn, so that what slows the machine slows all of them. */
public final class Contest {

    private final Installation installation;
    private final Options options;
    private final PoolSize size;
    private final Wrk wrk;
    private final QuietDatabase database;
    private final PrintStream out;

    public Contest(
            Installation installation,
            Options options,
            PoolSize size,
            Wrk wrk,
            QuietDatabase database,
            PrintStream out) {
        this.installation = installation;
        this.options = options;
        this.size = size;
        this.wrk = wrk;
        this.database = database;
        this.out = out;
    }

    /** Has each candidate's code compiled and its caches filled. */
    public void warmUp() throws InterruptedException, SQLException {
        var paths = options.filters().stream().flatMap(kind -> Queries.of(kind).stream()).toList();
        var most = options.connections().getLast();
        for (var candidate : options.candidates()) {
            // Says why, where a candidate does not answer as it should.
            for (var filter : options.filters()) {
                installation.probe(candidate).get(Queries.of(filter).getFirst());
            }
            wrk.run(installation.address(candidate), paths, most, options.warmUp());
            database.await();
        }
    }

    /** Measures every condition that was asked for. */
    public void run(Comparisons comparisons) throws InterruptedException, SQLException {
        for (var connections : options.connections()) {
            for (var filter : options.filters()) {
                var cell = new Cell(size, connections, filter);
                for (var round = 0; round < options.rounds(); round++) {
                    for (var candidate : options.candidates()) {
                        comparisons.add(cell, candidate, load(cell, candidate));
                    }
                }
                out.printf("  %s:%n", cell);
                for (var candidate : options.candidates()) {
                    comparisons
                            .median(cell, candidate)
                            .ifPresent(result -> print(candidate, result));
                }
            }
        }
    }

    private LoadResult load(Cell cell, Candidate candidate)
            throws InterruptedException, SQLException {
        var result =
                wrk.run(
                        installation.address(candidate),
                        Queries.of(cell.filter()),
                        cell.connections(),
                        options.seconds());
        database.await();
        return result;
    }

    private void print(Candidate candidate, LoadResult result) {
        out.printf(
                Locale.ROOT,
                "    %-9s %,10.0f requests/s   p50 %8.2f ms   p99 %8.2f ms%s%n",
                candidate.title(),
                result.requestsPerSecond(),
                result.p50().toNanos() / 1e6,
                result.p99().toNanos() / 1e6,
                result.failed() == 0 ? "" : "   %,d failed".formatted(result.failed()));
    }
}
