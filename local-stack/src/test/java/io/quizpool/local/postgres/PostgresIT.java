package io.quizpool.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quizpool.local.children.Loopback;
import io.quizpool.local.home.Home;
import io.quizpool.local.home.Trouble;
import io.quizpool.local.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir static Path repository;
    private static Home home;
    private static Postgres postgres;

    @BeforeAll
    static void chooseAPort() {
        home = new Home(repository);
        home.prepare();
        postgres = onPort(Loopback.freePort());
    }

    private static Postgres onPort(int port) {
        var environment = Map.of("QUIZPOOL_POSTGRES_PORT", Integer.toString(port));
        return new Postgres(
                home, Settings.read(environment, home.localEnv(), new Random()), new Random());
    }

    @AfterEach
    void stop() throws InterruptedException {
        assertThat(postgres.stop(PATIENCE)).isTrue();
    }

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws Exception {
        start();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('été')");
        }
        kill();
        start();
        assertThat(query("select word from kept")).isEqualTo("été");
    }

    @Test
    void writesDurably() throws Exception {
        start();
        assertThat(query("show fsync")).isEqualTo("on");
        assertThat(query("show synchronous_commit")).isEqualTo("on");
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        start();
        assertThatThrownBy(() ->
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guess"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void startsThoughTheDeadServersPidNowBelongsToAnother() throws Exception {
        start();
        kill();
        var lockFile = home.data().resolve("postgres/postmaster.pid");
        var lines = Files.readAllLines(lockFile);
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(lockFile, lines);
        start();
        assertThat(query("select 1")).isEqualTo("1");
    }

    @Test
    void refusesTheDataOfAnotherMajorVersion() throws Exception {
        start();
        stop();
        var version = home.data().resolve("postgres/PG_VERSION");
        var mine = Files.readString(version);
        Files.writeString(version, "19\n");
        try {
            assertThatThrownBy(postgres::start)
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("made by PostgreSQL 19")
                    .hasMessageContaining("brings PostgreSQL 18");
        } finally {
            Files.writeString(version, mine);
        }
    }

    private static void start() throws InterruptedException {
        postgres.start();
        await().atMost(PATIENCE).until(postgres::isReady);
    }

    private static void kill() {
        var process = postgres.process().running().orElseThrow();
        process.destroyForcibly();
        await().atMost(PATIENCE).until(() -> postgres.process().running().isEmpty());
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    private static String query(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
