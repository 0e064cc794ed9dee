package io.quizpool.scaling.server;

import io.quizpool.benchmark.pool.Database;
import io.quizpool.local.home.Trouble;
import io.quizpool.scaling.load.Completions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What the database says of tasks and attempts. */
public final class TaskRows {

    private static final String OPEN =
            "select count(*) from generation_task where state in ('queued', 'processing')";

    private static final String FAILED =
            "select count(*) from generation_task where state = 'failed'";

    private static final String ENDS =
            """
            select started_at, finished_at, number from generation_attempt
             where outcome = 'accepted' and started_at >= ? order by finished_at
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Database database;

    public TaskRows(Database database) {
        this.database = database;
    }

    /** Tasks that have not ended. */
    public long open() {
        return count(OPEN);
    }

    /** Returns once every task has ended; throws where one failed, or where none ends any more. */
    public void awaitEnd() throws InterruptedException {
        long least = Long.MAX_VALUE;
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (long open = open(); open > 0; open = open()) {
            if (open < least) {
                least = open;
                end = System.nanoTime() + PATIENCE.toNanos();
            } else if (System.nanoTime() > end) {
                throw new Trouble(open + " tasks do not end: the logs of the workers say why.");
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
        if (count(FAILED) > 0) {
            throw new Trouble("Tasks failed, so there is nothing to measure: see the logs.");
        }
    }

    /** The tasks that ended in a problem and were begun since. */
    public Completions since(Instant begin) {
        try (Connection connection = connect();
                PreparedStatement query = connection.prepareStatement(ENDS)) {
            query.setObject(1, begin.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = query.executeQuery()) {
                List<Instant> ends = new ArrayList<>();
                int attempts = 0;
                Duration total = Duration.ZERO;
                while (rows.next()) {
                    Instant end = rows.getObject("finished_at", OffsetDateTime.class).toInstant();
                    Instant start = rows.getObject("started_at", OffsetDateTime.class).toInstant();
                    ends.add(end);
                    attempts += rows.getInt("number");
                    total = total.plus(Duration.between(start, end));
                }
                return new Completions(ends, attempts, total.dividedBy(Math.max(1, ends.size())));
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the attempts cannot be read", failed);
        }
    }

    private long count(String query) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("the tasks cannot be counted", failed);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }
}
