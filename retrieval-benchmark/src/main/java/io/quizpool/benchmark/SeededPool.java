package io.quizpool.benchmark;

import io.quizpool.benchmark.options.Candidate;
import io.quizpool.benchmark.options.PoolSize;
import io.quizpool.benchmark.pool.Database;
import io.quizpool.benchmark.pool.Seeder;
import io.quizpool.benchmark.pool.Tables;
import io.quizpool.benchmark.server.Installation;
import io.quizpool.local.home.Home;
import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The data folder of one pool: made once and kept, as long as the generated problems stay so. */
final class SeededPool {

    /** Both databases with their indexes, and the log of the seeding. */
    private static final long BYTES_A_PROBLEM = 8_000;

    private final Installation installation;
    private final PoolSize size;
    private final PrintStream out;

    SeededPool(Installation installation, PoolSize size, PrintStream out) {
        this.installation = installation;
        this.size = size;
        this.out = out;
    }

    /** Returns when PostgreSQL and Kafka run and both databases hold the pool. */
    void prepare(boolean anew) throws InterruptedException, SQLException {
        var home = installation.home();
        try {
            if (!anew
                    && Files.exists(mark(home))
                    && Files.readString(mark(home)).equals(version())) {
                installation.startBackingServers();
                return;
            }
            requireRoom(home);
            installation.wipe();
            out.println("  seeding; the data stays in " + home.data());
            installation.startBackingServers();
            seed();
            Files.writeString(mark(home), version());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void seed() throws InterruptedException, SQLException {
        // The API's own changelog makes the tables; it reads what is in them at its next start.
        installation.start(Candidate.QUIZPOOL);
        installation.stop(Candidate.QUIZPOOL);
        new Seeder(installation.database(), Tables.QUIZPOOL, out).seed(size.problems());
        create(installation.database(), installation.naiveDatabase());
        new Seeder(installation.naiveDatabase(), Tables.NAIVE, out).seed(size.problems());
        installation.start(Candidate.QUIZPOOL);
        installation.keepTypicalAnswer();
        installation.stop(Candidate.QUIZPOOL);
    }

    private static void create(Database existing, Database wanted) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                existing.jdbcUrl(), existing.user(), existing.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + wanted.name());
        }
    }

    private void requireRoom(Home home) {
        var free = home.folder().toFile().getUsableSpace();
        var needed = size.problems() * BYTES_A_PROBLEM;
        if (free < needed) {
            throw new Trouble(
                    "A pool of %s takes about %,d MB, and the disk of %s has %,d MB. Free some, or leave that size out: --sizes 10k,100k"
                            .formatted(size.label(), needed >> 20, home.folder(), free >> 20));
        }
    }

    /** Written last: a pool without it was not seeded to its end. */
    private static Path mark(Home home) {
        return home.data().resolve("seeded");
    }

    private String version() {
        return "%d %d".formatted(Seeder.VERSION, size.problems());
    }
}
