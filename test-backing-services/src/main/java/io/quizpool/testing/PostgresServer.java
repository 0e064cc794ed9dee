package io.quizpool.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL server of this JVM.
 *
 * @param url of its databases, without a database's name
 */
record PostgresServer(String url, String user, String password) {

    /**
     * Each on another port: the one that was found free may be given to a connection before the
     * server takes it.
     */
    private static final int TRIES = 3;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final class Shared {
        private static final PostgresServer SERVER =
                Docker.AVAILABLE ? startContainer() : startEmbedded();
    }

    static PostgresServer shared() {
        return Shared.SERVER;
    }

    /** Creates an empty database that no one else knows of. */
    JdbcConnectionDetails createDatabase() {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection server = DriverManager.getConnection(url + "postgres", user, password);
                Statement statement = server.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database could be created on " + url, e);
        }
        return new Database(url + name, user, password);
    }

    private static PostgresServer startContainer() {
        @SuppressWarnings("resource") // ends with the JVM: Testcontainers removes it
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18-alpine");
        container.start();
        return new PostgresServer(
                "jdbc:postgresql://%s:%d/"
                        .formatted(
                                container.getHost(),
                                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT)),
                container.getUsername(),
                container.getPassword());
    }

    private static PostgresServer startEmbedded() {
        for (int left = TRIES - 1; ; left--) {
            try {
                @SuppressWarnings("resource") // ends with the JVM: it registers a hook of its own
                EmbeddedPostgres embedded =
                        EmbeddedPostgres.builder().setPGStartupWait(PATIENCE).start();
                return new PostgresServer(
                        "jdbc:postgresql://localhost:%d/".formatted(embedded.getPort()),
                        "postgres",
                        "postgres");
            } catch (IOException e) {
                if (left == 0) {
                    throw new UncheckedIOException("Embedded PostgreSQL did not start", e);
                }
            }
        }
    }

    private record Database(String getJdbcUrl, String getUsername, String getPassword)
            implements JdbcConnectionDetails {}
}
