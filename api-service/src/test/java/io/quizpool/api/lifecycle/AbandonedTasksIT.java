package io.quizpool.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.BreakableDatabase;
import io.quizpool.api.support.RecordedTasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Tasks that were called off while a worker had them in hand that is no more. */
@ApiTest
class AbandonedTasksIT {

    private static final String LOCK_PROMISE =
            "select 1 from budget_reservation where task_id = :task and attempt = 0 for update";

    private static final String LOCK_ACCOUNTS =
            """
            select 1 from budget_account
             where id in (select unnest(accounts) from budget_reservation where task_id = :task)
             order by id for no key update
            """;

    private static final String WAITING =
            """
            select exists (select from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock'
                              and query like 'with abandoned%')
            """;

    private static final String ABANDON =
            """
            update generation_task
               set claim_expires_at = now() - cast(100 - position || ' s' as interval)
             where request_id = :request and state = 'processing'
            """;

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private Overdue overdue;
    @Autowired private CallOffs callOffs;
    @Autowired private DataSource dataSource;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionOperations transaction;

    @Test
    void theSweeperEndsThemAllAndTheirRequests() {
        UUID one = calledOff(ApiClient.ADMIN_KEY, 1);
        UUID other = calledOff(ApiClient.ADMIN_KEY, 2);
        abandon(one);
        abandon(other);

        overdue.sweep();

        assertThat(tasks.states(one)).containsExactly("cancelled");
        assertThat(tasks.states(other)).containsExactly("cancelled", "cancelled");
        assertThat(status(one)).isEqualTo("cancelled");
        assertThat(status(other)).isEqualTo("cancelled");
    }

    @Test
    void aSweepWaitsForADatabaseThatIsAway() {
        BreakableDatabase database = new BreakableDatabase(dataSource);
        JdbcClient away = JdbcClient.create((DataSource) database);
        database.takeAway();

        assertThatNoException()
                .isThrownBy(
                        new Overdue(away, callOffs, Instant::now, new SimpleMeterRegistry())
                                ::sweep);
    }

    /** Whoever settles an attempt locks the promise of its task first, and the accounts then. */
    @Test
    void theSweeperHoldsNoAccountWhileItWaitsForTheNextTask() throws Exception {
        UUID request = calledOff(keyWithBudget(), 2);
        UUID last = tasks.ids(request).getLast();

        try (ExecutorService sweeper = Executors.newSingleThreadExecutor()) {
            Future<?> sweep =
                    transaction.execute(status -> {
                        lock(LOCK_PROMISE, last);
                        Future<?> begun = sweeper.submit(() -> abandonAndSweep(request));
                        await().atMost(Duration.ofSeconds(20))
                                .until(() -> jdbc.sql(WAITING).query(Boolean.class).single());
                        lock(LOCK_ACCOUNTS, last);
                        return begun;
                    });
            assertThat(sweep).isNotNull();
            sweep.get();
        }

        assertThat(tasks.states(request)).containsExactly("cancelled", "cancelled");
    }

    private void lock(String rows, UUID task) {
        assertThat(jdbc.sql(rows).param("task", task).query().listOfRows()).isNotEmpty();
    }

    private void abandonAndSweep(UUID request) {
        abandon(request);
        overdue.sweep();
    }

    /** Lets the claims run out, in the order of the tasks. */
    private void abandon(UUID request) {
        jdbc.sql(ABANDON).param("request", request).update();
    }

    /** Ordered, claimed by a worker, and cancelled. */
    private UUID calledOff(String key, int count) {
        UUID request = api.generateAs(key, count);
        tasks.ids(request).forEach(task -> tasks.claim(task, "30 s"));
        api.post("/api/v1/generation-requests/" + request + "/cancel", "");
        return request;
    }

    private String keyWithBudget() {
        return api.post(
                        "/api/v1/api-keys",
                        """
                        {"name": "b", "scopes": ["write"], "tokens_per_day": 1000000}
                        """)
                .body()
                .get("key")
                .asString();
    }

    private String status(UUID request) {
        return api.get("/api/v1/generation-requests/" + request).body().get("status").asString();
    }
}
