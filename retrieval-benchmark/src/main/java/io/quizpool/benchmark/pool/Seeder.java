package io.quizpool.benchmark.pool;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Fills the empty tables of one database with generated problems. */
public final class Seeder {

    /** Raise it when generated problems change: pools of another version are made anew. */
    public static final int VERSION = 1;

    private static final String COPY = "copy problem (" + CopyRow.COLUMNS + ") from stdin";

    /**
     * A pool that was not seeded to its end is made anew, so nothing here need be durable; and no
     * API runs that triggers would have to tell of a million new problems.
     */
    private static final List<String> FOR_THIS_SESSION =
            List.of("set synchronous_commit = off", "set session_replication_role = replica");

    private static final int SHOWN_EVERY = 100_000;

    private final Database database;
    private final Tables tables;
    private final PrintStream out;

    public Seeder(Database database, Tables tables, PrintStream out) {
        this.database = database;
        this.tables = tables;
        this.out = out;
    }

    /** Returns when the tables hold {@code problems} problems and are analysed. */
    public void seed(int problems) throws SQLException {
        var begun = System.nanoTime();
        try (var connection =
                DriverManager.getConnection(
                        database.jdbcUrl(), database.user(), database.password())) {
            Tables.execute(connection, FOR_THIS_SESSION);
            Tables.execute(connection, tables.before());
            copy(connection, problems);
            Tables.execute(connection, tables.after());
            Tables.execute(connection, List.of("vacuum (analyze)", "checkpoint"));
        }
        out.printf(
                "  seeded the %s database in %.0f s%n",
                tables.title(), (System.nanoTime() - begun) / 1e9);
    }

    private void copy(Connection connection, int problems) throws SQLException {
        var generator = new ProblemGenerator();
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
        try {
            for (var i = 1; i <= problems; i++) {
                var row = CopyRow.of(generator.next());
                copy.writeToCopy(row, 0, row.length);
                if (i % SHOWN_EVERY == 0) {
                    out.printf(
                            "  %s database: %,d of %,d problems written%n",
                            tables.title(), i, problems);
                }
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
