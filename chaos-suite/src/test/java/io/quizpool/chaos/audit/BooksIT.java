package io.quizpool.chaos.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.chaos.client.Ask;
import io.quizpool.testing.BackingServices;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What is planted into the product's own tables must be found there. */
class BooksIT {

    private static final UUID REQUEST = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final List<Ask> ASKS = List.of(new Ask(new UUID(2, 1), 3, Set.of(REQUEST), 0));

    /** A request of three problems, all of them stored. */
    private static final String SOUND =
            """
            insert into api_key (id, name, prefix, key_hash, scopes, created_at)
            values (cast(lpad('9', 32, '0') as uuid), 'app', 'qp_', sha256('key'), '{write}', now());

            create function pg_temp.request(number text, status text, generated int) returns void language sql as $$
                insert into generation_request
                       (id, entity_type, api_key_id, status, requested_count, generated_count, spec,
                        requested_at, started_at, completed_at)
                values (cast('00000000-0000-4000-8000-' || lpad(number, 12, '0') as uuid), 'problem',
                        cast(lpad('9', 32, '0') as uuid), status, 3, generated, '{}', now(), now(),
                        case when generated = 3 then now() end)
            $$;

            create function pg_temp.task(number text, place int, state text) returns void language sql as $$
                insert into generation_task
                       (id, request_id, position, state, available_at, completed_at, error_code, called_off)
                values (cast('00000000-0000-4000-8001-' || lpad(number, 12, '0') as uuid),
                        '00000000-0000-4000-8000-000000000001', place, state, now(),
                        case when state <> 'queued' then now() end,
                        case when state = 'failed' then 'refused' end, state = 'cancelled')
            $$;

            create function pg_temp.problem(number text, task uuid) returns void language sql as $$
                insert into problem
                       (id, task_id, problem_type, title, instructions, statements, correct_answer_index,
                        target_language_code, topic_tags, difficulty_level, source, grammatical_focus,
                        tenses_used, metadata, verdict, generation_trace, content_fingerprint,
                        created_at, updated_at)
                values (cast('00000000-0000-4000-8002-' || lpad(number, 12, '0') as uuid), task,
                        'grammar', 'Title', 'Choose.', '[{}, {}]', 0, 'eng', '{}', 'beginner',
                        'composer', '{}', '{}', '{}', '{}', '{}', sha256(cast(number as bytea)), now(), now())
            $$;

            select pg_temp.request('1', 'completed', 3);
            select pg_temp.task('1', 0, 'completed'), pg_temp.task('2', 1, 'completed'),
                   pg_temp.task('3', 2, 'completed');
            select pg_temp.problem(right(cast(id as text), 1), id) from generation_task
            """;

    private static final String NO_PROBLEM =
            "delete from problem where task_id = '00000000-0000-4000-8001-000000000003';";
    private static final String NO_TASK =
            NO_PROBLEM + "delete from generation_task where position = 2;";
    private static final String UNFINISHED =
            "update generation_request set status = 'processing', generated_count = 2, completed_at = null;";

    /** Something that is wrong, and what the audit must count then. */
    record Plant(String what, String sql, int lost, int doubled, int stuck) {

        @Override
        public String toString() {
            return what;
        }
    }

    private static AnnotationConfigApplicationContext services;
    private static SingleConnectionDataSource database;

    static Stream<Plant> plants() {
        return Stream.of(
                new Plant("a problem is gone", NO_PROBLEM, 1, 0, 1),
                new Plant("a task is gone, its request unfinished", UNFINISHED + NO_TASK, 1, 0, 1),
                new Plant("a task is gone, its request knows nothing of it", NO_TASK, 1, 0, 1),
                new Plant(
                        "a task is cancelled that nobody cancelled",
                        NO_TASK + "select pg_temp.task('4', 2, 'cancelled')",
                        1,
                        0,
                        1),
                new Plant(
                        "the request is gone",
                        "delete from problem; delete from generation_task; delete from generation_request",
                        3,
                        0,
                        0),
                new Plant(
                        "a task more",
                        "select pg_temp.task('4', 3, 'completed');"
                                + " select pg_temp.problem('4', '00000000-0000-4000-8001-000000000004')",
                        0,
                        1,
                        1),
                new Plant("a problem more", "select pg_temp.problem('4', null)", 0, 1, 0),
                new Plant(
                        "a problem of a task that failed",
                        "update generation_task set state = 'failed', error_code = 'refused' where position = 2",
                        0,
                        2,
                        1),
                new Plant(
                        "a request that no app was told of",
                        "select pg_temp.request('2', 'completed', 3)",
                        0,
                        1,
                        0),
                new Plant(
                        "a task is queued",
                        UNFINISHED + NO_TASK + "select pg_temp.task('4', 2, 'queued')",
                        0,
                        0,
                        1),
                new Plant(
                        "a worker holds a task",
                        UNFINISHED
                                + NO_PROBLEM
                                + """
                                update generation_task
                                   set state = 'processing', completed_at = null, claim_id = id,
                                       claim_expires_at = now()
                                 where position = 2
                                """,
                        0,
                        0,
                        1),
                new Plant("a request has not ended with its tasks", UNFINISHED, 0, 0, 1));
    }

    @BeforeAll
    static void migrate() throws LiquibaseException {
        services = new AnnotationConfigApplicationContext(BackingServices.class);
        var details = services.getBean(JdbcConnectionDetails.class);
        var fresh =
                new DriverManagerDataSource(
                        details.getJdbcUrl(),
                        Objects.requireNonNull(details.getUsername()),
                        Objects.requireNonNull(details.getPassword()));
        var liquibase = new SpringLiquibase();
        liquibase.setDataSource(fresh);
        liquibase.setResourceLoader(new DefaultResourceLoader());
        liquibase.setChangeLog("classpath:/db/changelog/db.changelog-master.yaml");
        liquibase.afterPropertiesSet();
        database =
                new SingleConnectionDataSource(
                        details.getJdbcUrl(),
                        Objects.requireNonNull(details.getUsername()),
                        Objects.requireNonNull(details.getPassword()),
                        true);
        database.setAutoCommit(false);
    }

    @AfterEach
    void undo() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.rollback();
        }
    }

    @AfterAll
    static void end() {
        database.destroy();
        services.close();
    }

    @Test
    void whereNothingIsPlantedAllIsClean() {
        var audit = auditOf("");

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.isClean()).isTrue();
        assertThat(audit.stored()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("plants")
    void whatIsLostDoubledOrStuckIsFound(Plant plant) {
        var audit = auditOf(plant.sql());

        assertThat(List.of(audit.lost(), audit.doubled(), audit.stuck()))
                .as("lost, doubled, stuck: %s", audit.findings())
                .containsExactly(plant.lost(), plant.doubled(), plant.stuck());
        assertThat(audit.findings()).isNotEmpty();
    }

    @Test
    void whatHasNotEndedIsOpen() {
        auditOf("");
        assertThat(books().open()).isZero();

        execute(UNFINISHED + NO_TASK + "select pg_temp.task('4', 2, 'queued')");

        assertThat(books().open()).isEqualTo(2);
    }

    private static Audit auditOf(String planted) {
        execute(SOUND);
        execute(planted);
        return Audit.of(ASKS, books());
    }

    private static void execute(String statements) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static Books books() {
        return new Books(JdbcClient.create(database));
    }
}
