package io.quizpool.benchmark.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.testing.BackingServices;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SeederIT {

    private static final PrintStream NOWHERE =
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    private static final int PROBLEMS = 500;

    private static AnnotationConfigApplicationContext services;
    private static Database database;

    @BeforeAll
    static void startPostgres() {
        services = new AnnotationConfigApplicationContext(BackingServices.class);
        var details = services.getBean(JdbcConnectionDetails.class);
        database =
                Database.at(
                        details.getJdbcUrl(),
                        Objects.requireNonNull(details.getUsername()),
                        Objects.requireNonNull(details.getPassword()));
    }

    @AfterAll
    static void endPostgres() {
        services.close();
    }

    @Test
    void fillsTheTablesOfTheProductsOwnChangelog() throws SQLException, LiquibaseException {
        migrate();

        new Seeder(database, Tables.QUIZPOOL, NOWHERE).seed(PROBLEMS);

        assertThat(count(database, "problem join problem_serving on problem_id = id"))
                .isEqualTo(PROBLEMS);
        assertThat(
                        count(
                                database,
                                "problem where problem_type = 'grammar' and tenses_used <> '{}'"))
                .isBetween(PROBLEMS * 9L / 10, PROBLEMS - 1L);
    }

    @Test
    void fillsTheNaiveTableWithTheSameProblems() throws SQLException {
        execute("create database naive");
        var naive = database.sibling("naive");

        new Seeder(naive, Tables.NAIVE, NOWHERE).seed(PROBLEMS);

        assertThat(count(naive, "problem where last_served_at is null")).isEqualTo(PROBLEMS);
        var first = new ProblemGenerator().next();
        assertThat(count(naive, "problem where id = '%s'".formatted(first.id()))).isEqualTo(1);
    }

    private static void migrate() throws LiquibaseException {
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(
                new DriverManagerDataSource(
                        database.jdbcUrl(), database.user(), database.password()));
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:/db/changelog/db.changelog-master.yaml");
        liquibase.afterPropertiesSet();
    }

    private static void execute(String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long count(Database where, String what) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                where.jdbcUrl(), where.user(), where.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + what)) {
            row.next();
            return row.getLong(1);
        }
    }
}
