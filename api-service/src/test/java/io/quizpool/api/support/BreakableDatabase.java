package io.quizpool.api.support;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database that a test can take away and bring back. */
public final class BreakableDatabase extends DelegatingDataSource {

    private volatile boolean away;

    /** The database behind {@code database}, there at first. */
    public BreakableDatabase(DataSource database) {
        super(database);
    }

    /** From now on nobody gets a connection. */
    public void takeAway() {
        away = true;
    }

    /** From now on everybody gets one again. */
    public void bringBack() {
        away = false;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (away) {
            throw new SQLException("The database is away");
        }
        return super.getConnection();
    }
}
