package io.quizpool.worker.claim;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WorkerContext
class CalledOffIT {

    private static final RecordPlace PLACE = new RecordPlace(0, 17);
    private static final int ROUNDS = 100;
    private static final int TASKS = 6;

    @Autowired private Claims claims;
    @Autowired private TaskEndings endings;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
    }

    @Test
    void aTaskInHandThatIsCalledOffIsEndedByItsHolderAndNothingElse() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        Claim claim = claims.claim(task, PLACE).orElseThrow();
        assertThat(claims.holds(claim)).isTrue();
        assertThat(endings.cancel(claim)).isFalse();

        tasks.callOff(task);

        assertThat(tasks.state(task)).isEqualTo("processing");
        assertThat(claims.holds(claim)).isFalse();
        assertThat(claims.nextAttempt(claim)).isEmpty();
        assertThat(claims.putOff(claim, Duration.ZERO)).isFalse();
        assertThat(claims.giveBack(claim)).isFalse();
        assertThat(claims.claim(task, PLACE)).isEmpty();
        assertThat(endings.cancel(claim)).isTrue();
        assertThat(tasks.state(task)).isEqualTo("cancelled");
        assertThat(tasks.requestStatus(task)).isEqualTo("cancelled");
    }

    @Test
    void aTaskThatIsCalledOffBeforeItsMessageComesIsNotClaimed() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        tasks.callOff(task);

        assertThat(claims.claim(task, PLACE)).isEmpty();
        assertThat(tasks.requestStatus(task)).isEqualTo("cancelled");
    }

    @Test
    void aTaskQueuedAgainHasAllItsAttemptsOnceMore() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        jdbc.sql("update generation_task set attempts = 6, attempts_before = 6 where id = :task")
                .param("task", task)
                .update();

        Claim claim = claims.claim(task, PLACE).orElseThrow();

        assertThat(claim.attempt()).isEqualTo(7);
        assertThat(claim.lastAttempt(6)).isEqualTo(12);
    }

    @Test
    void cancelAmidClaimsAndEndsLeavesOneEndEachAndTheSumsAreRight() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                List<UUID> all = tasks.request(TestTasks.anything(), TASKS);
                List<Callable<Integer>> rivals =
                        Stream.concat(
                                        IntStream.range(0, TASKS)
                                                .<Callable<Integer>>mapToObj(
                                                        i -> () -> work(all.get(i), i)),
                                        Stream.<Callable<Integer>>of(() -> callOff(all.getFirst())))
                                .toList();

                int ended = threads.invokeAll(rivals).stream().mapToInt(Future::resultNow).sum();

                Map<String, Long> states =
                        all.stream()
                                .collect(
                                        Collectors.groupingBy(tasks::state, Collectors.counting()));
                assertThat(states).as("round %d", round).doesNotContainKey("queued");
                assertThat(states).as("round %d", round).doesNotContainKey("processing");
                assertThat(ended).as("ends in round %d", round).isEqualTo(TASKS);
                assertThat(counts(all.getFirst()))
                        .as("round %d", round)
                        .isEqualTo(
                                List.of(
                                        states.getOrDefault("completed", 0L),
                                        states.getOrDefault("failed", 0L),
                                        states.getOrDefault("cancelled", 0L),
                                        1L));
            }
        }
    }

    /**
     * As a worker does: whatever the end, a claim that does not hold is looked at once more. How
     * many tasks that ended.
     */
    private int work(UUID task, int which) {
        Optional<Claim> claim = claims.claim(task, new RecordPlace(1, which));
        if (claim.isEmpty()) {
            return 0;
        }
        boolean ended =
                switch (which % 3) {
                    case 0 ->
                            Boolean.TRUE.equals(
                                    transaction.execute(status -> endings.complete(claim.get())));
                    case 1 -> endings.fail(claim.get(), "refused", "declined");
                    default -> claims.putOff(claim.get(), Duration.ZERO);
                };
        boolean last = ended ? which % 3 != 2 : endings.cancel(claim.get());
        return last ? 1 : 0;
    }

    private int callOff(UUID task) {
        return requireNonNull(transaction.execute(status -> tasks.callOff(task)));
    }

    private List<Long> counts(UUID task) {
        return jdbc.sql(
                        """
                        select generated_count, failed_count, cancelled_count,
                               (completed_at is not null)::int as ended
                          from generation_request
                         where id = (select request_id from generation_task where id = :task)
                        """)
                .param("task", task)
                .query((row, number) ->
                        List.of(
                                row.getLong("generated_count"),
                                row.getLong("failed_count"),
                                row.getLong("cancelled_count"),
                                row.getLong("ended")))
                .single();
    }
}
