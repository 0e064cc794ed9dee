package io.quizpool.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that can happen to a request at once, many times: the sums are always right. */
@ApiTest
@Import(RacingWorkers.class)
class CourseRaceIT {

    private static final int ROUNDS = 60;
    private static final int TASKS = 6;

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private CallOffs callOffs;
    @Autowired private Revivals revivals;
    @Autowired private RacingWorkers workers;
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
                UUID request = api.generate(TASKS);
                List<Callable<Object>> rivals =
                        Stream.concat(
                                        tasks.ids(request).stream().map(workers::on),
                                        Stream.<Callable<Object>>of(
                                                () -> cancel(request), () -> cancel(request)))
                                .toList();
                List<Object> done = all(threads, rivals);
                assertThat(done)
                        .as("calls that called it off, round %d", round)
                        .filteredOn(CallOff.Done.class::isInstance)
                        .hasSizeLessThanOrEqualTo(1);

                cancel(request);
                tasks.ids(request).forEach(workers::endCalledOff);

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
                UUID request = api.generate(TASKS);
                tasks.ids(request).forEach(task -> tasks.fail(task, "refused", "declined"));
                List<Callable<Object>> rivals =
                        Stream.concat(
                                        tasks.ids(request).stream()
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
                UUID request = api.generate(TASKS);
                List<UUID> ids = tasks.ids(request);
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
        return callOffs.cancel(request, Instant.now());
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
        return tasks.states(request).stream()
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
    }

    private String status(UUID request) {
        return jdbc.sql("select status from generation_request where id = :id")
                .param("id", request)
                .query(String.class)
                .single();
    }
}
