package io.quizpool.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.model.request.RequestStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Everything that can happen to a request at once, many times: the sums are always right. */
@ApiTest
class CourseRaceIT {

    private static final int ROUNDS = 60;
    private static final int TASKS = 6;

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private CallOffs callOffs;
    @Autowired private Revivals revivals;
    @Autowired private TransactionOperations transaction;
    @Autowired private JdbcClient jdbc;
    @Autowired private ApplicationContext context;
    private @Nullable SmartLifecycle outbox;

    @BeforeEach
    void nobodyElse() {
        outbox = (SmartLifecycle) context.getBean("dispatchLoop");
        outbox.stop();
    }

    @AfterEach
    void everybodyAgain() {
        if (outbox != null) {
            outbox.start();
        }
    }

    @Test
    void cancelAmidClaimsAndStoresLeavesOneEndEach() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                UUID request = request();
                List<Callable<Object>> rivals =
                        Stream.concat(
                                        ids(request).stream().map(this::worker),
                                        Stream.<Callable<Object>>of(
                                                () -> cancel(request), () -> cancel(request)))
                                .toList();
                all(threads, rivals);

                cancel(request);
                ids(request).forEach(this::endCalledOff);

                Map<String, Long> states = states(request);
                assertThat(states.getOrDefault("queued", 0L)).as("round %d", round).isZero();
                assertThat(states.getOrDefault("processing", 0L)).as("round %d", round).isZero();
                assertSums(request, states);
            }
        }
    }

    @Test
    void retryAndRedriveOfTheSameTasksQueueEachOnce() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                UUID request = request();
                ids(request).forEach(task -> tasks.fail(task, "refused", "declined"));
                List<Callable<Object>> rivals =
                        Stream.concat(
                                        ids(request).stream()
                                                .<Callable<Object>>map(task ->
                                                        () ->
                                                                revivals.ofLetter(
                                                                        task, Instant.now())),
                                        Stream.<Callable<Object>>of(
                                                () -> revivals.ofRequest(request, Instant.now()),
                                                () ->
                                                        revivals.ofLetters(
                                                                request, null, Instant.now())))
                                .toList();

                int revived =
                        all(threads, rivals).stream()
                                .mapToInt(done ->
                                        done instanceof Revival.Revived(int count) ? count : 0)
                                .sum();

                assertThat(revived).as("round %d", round).isEqualTo(TASKS);
                assertThat(states(request)).isEqualTo(Map.of("queued", (long) TASKS));
                assertSums(request, states(request));
            }
        }
    }

    @Test
    void whatIsRedrivenWhileItsRequestIsCancelledIsNotLeftBehind() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                UUID request = request();
                List<UUID> ids = ids(request);
                ids.stream().skip(1).forEach(task -> tasks.fail(task, "refused", "declined"));
                List<Callable<Object>> rivals =
                        Stream.concat(
                                        ids.stream()
                                                .skip(1)
                                                .<Callable<Object>>map(task ->
                                                        () ->
                                                                revivals.ofLetter(
                                                                        task, Instant.now())),
                                        Stream.<Callable<Object>>of(() -> cancel(request)))
                                .toList();

                all(threads, rivals);

                Map<String, Long> states = states(request);
                assertThat(states).as("round %d", round).doesNotContainKey("queued");
                assertThat(status(request)).isEqualTo("cancelled");
                assertSums(request, states);
            }
        }
    }

    private CallOff cancel(UUID request) {
        return callOffs.callOff(request, RequestStatus.CANCELLED, Instant.now());
    }

    /** Claims, then stores, fails or puts off, each as a worker's guarded transaction. */
    private Callable<Object> worker(UUID task) {
        return () -> {
            UUID claim = UUID.randomUUID();
            boolean held =
                    within(
                            """
                            update generation_task
                               set state = 'processing', claim_id = :claim, attempts = attempts + 1,
                                   claim_expires_at = now() + interval '1 minute'
                             where id = :task and state = 'queued' and not called_off
                            """,
                            task,
                            claim,
                            """
                            update generation_request set status = 'processing', started_at = now()
                             where id = (select request_id from generation_task where id = :task)
                               and status = 'pending'
                            """);
            if (!held) {
                return "turned away";
            }
            Random random = ThreadLocalRandom.current();
            return switch (random.nextInt(3)) {
                case 0 -> end(task, claim, "completed", 1, 0);
                case 1 -> end(task, claim, "failed", 0, 1);
                default -> putOff(task, claim);
            };
        };
    }

    private boolean end(UUID task, UUID claim, String state, int generated, int failed) {
        return within(
                """
                update generation_task
                   set state = '%s', completed_at = now(), error_code = %s, claim_id = null,
                       claim_expires_at = null
                 where id = :task and claim_id = :claim and state = 'processing'
                """
                        .formatted(state, failed == 1 ? "'refused'" : "null"),
                task,
                claim,
                """
                select count_ended_tasks(request_id, %d, %d, 0, null, now())
                  from generation_task where id = :task
                """
                        .formatted(generated, failed));
    }

    private boolean putOff(UUID task, UUID claim) {
        return within(
                """
                update generation_task
                   set state = 'queued', available_at = now(), claim_id = null, claim_expires_at = null
                 where id = :task and claim_id = :claim and state = 'processing' and not called_off
                """,
                task,
                claim,
                "select id from generation_task where id = :task");
    }

    /** What the holder of a called-off task does before its next call of a model. */
    private void endCalledOff(UUID task) {
        within(
                """
                update generation_task
                   set state = 'cancelled', completed_at = now(), claim_id = null,
                       claim_expires_at = null
                 where id = :task and state = 'processing' and called_off
                   and cast(:claim as uuid) is not null
                """,
                task,
                UUID.randomUUID(),
                """
                select count_ended_tasks(request_id, 0, 0, 1, null, now())
                  from generation_task where id = :task
                """);
    }

    private boolean within(String change, UUID task, UUID claim, String then) {
        return Boolean.TRUE.equals(
                transaction.execute(status -> {
                    if (jdbc.sql(change).param("task", task).param("claim", claim).update() == 0) {
                        return false;
                    }
                    if (then.startsWith("select")) {
                        jdbc.sql(then).param("task", task).query(String.class).list();
                    } else {
                        jdbc.sql(then).param("task", task).update();
                    }
                    return true;
                }));
    }

    private static List<Object> all(ExecutorService threads, List<Callable<Object>> rivals)
            throws InterruptedException {
        return threads.invokeAll(rivals).stream().map(Future::resultNow).toList();
    }

    private void assertSums(UUID request, Map<String, Long> states) {
        Map<String, @Nullable Object> row =
                jdbc.sql(
                                """
                                select generated_count, failed_count, cancelled_count, status,
                                       completed_at is not null as ended
                                  from generation_request where id = :id
                                """)
                        .param("id", request)
                        .query()
                        .singleRow();
        assertThat(row)
                .containsEntry("generated_count", states.getOrDefault("completed", 0L).intValue())
                .containsEntry("failed_count", states.getOrDefault("failed", 0L).intValue())
                .containsEntry("cancelled_count", states.getOrDefault("cancelled", 0L).intValue())
                .containsEntry(
                        "ended",
                        !states.containsKey("queued") && !states.containsKey("processing"));
    }

    private Map<String, Long> states(UUID request) {
        return tasks.ofRequest(request).stream()
                .collect(Collectors.groupingBy(RecordedTasks.Task::state, Collectors.counting()));
    }

    private String status(UUID request) {
        return jdbc.sql("select status from generation_request where id = :id")
                .param("id", request)
                .query(String.class)
                .single();
    }

    private List<UUID> ids(UUID request) {
        return tasks.ofRequest(request).stream().map(RecordedTasks.Task::id).toList();
    }

    private UUID request() {
        return UUID.fromString(
                api.post("/api/v1/problems/generate", "{\"count\": %d}".formatted(TASKS))
                        .body()
                        .get("request_id")
                        .asString());
    }
}
