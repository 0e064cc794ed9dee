package io.quizpool.benchmark.load;

import io.quizpool.benchmark.pool.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** Waits until a run's last queries are over, which would else slow down the next candidate. */
public final class QuietDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final int LOOKS = 3;
    private static final String AT_WORK =
            """
            select count(*) from pg_stat_activity
            where state = 'active' and backend_type = 'client backend' and pid <> pg_backend_pid()
            """;

    private final Connection connection;

    public QuietDatabase(Database database) throws SQLException {
        connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.user(), database.password());
    }

    /** Returns when nothing was at work for a few looks, or when patience ends. */
    void await() throws SQLException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        for (var quiet = 0; quiet < LOOKS && System.nanoTime() < deadline; quiet++) {
            Thread.sleep(BETWEEN_LOOKS);
            if (atWork() > 0) {
                quiet = -1;
            }
        }
    }

    private long atWork() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(AT_WORK)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
