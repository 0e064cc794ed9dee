package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.timing.Latency;
import io.quizpool.worker.SimulatedModel;
import io.quizpool.worker.TestOutbox;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole worker with a budget; an attempt at a problem of four statements holds 24000 tokens.
 */
@WorkerContext
@Import(SimulatedModel.class)
@TestPropertySource(
        properties = {"quizpool.budget.when-exhausted=fail", "quizpool.budget.busy-pause=10m"})
class BudgetedWorkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Whether another attempt held the room, or had used it, when the task asked. */
    private static final String LATER_OR_NEVER =
            """
            (state = 'queued' and attempts = 0 and available_at > now()
             or state = 'failed' and error_code = 'budget_exhausted')
            """;

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private ModelSimulator simulator;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
    }

    @AfterEach
    void answerAtOnceAgain() {
        simulator.settings(SimulatorSettings.defaults());
    }

    @Test
    void oneOfManyTasksIsTriedWhereTheBudgetHasRoomForOneAndTheOthersCostNothing() {
        simulator.settings(
                SimulatorSettings.defaults().withLatency(new Latency.Fixed(Duration.ofSeconds(1))));
        List<UUID> all =
                tasks.request(
                        TestTasks.anything(),
                        IntStream.range(0, 6).mapToObj(n -> new UUID(13, n)).toList());
        budget(all.getFirst(), 25_000);

        all.forEach(this::publish);

        await().atMost(PATIENCE).until(() -> count(all, "state = 'completed'") == 1);
        await().atMost(PATIENCE).until(() -> count(all, LATER_OR_NEVER) == 5);
        assertThat(account(all.getFirst()))
                .isEqualTo("spent %d, held 0, within its cap".formatted(reported(all)));
    }

    @Test
    void aTaskThatNoBudgetHasRoomForFailsWithoutACall() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        budget(task, 20_000);
        int before = simulator.requests().size();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("failed"));
        assertThat(tasks.errorCode(task)).isEqualTo("budget_exhausted");
        assertThat(simulator.requests()).hasSize(before);
    }

    private void publish(UUID task) {
        new TestOutbox(kafka).publish(task);
    }

    private void budget(UUID task, long tokensPerDay) {
        jdbc.sql(
                        """
                        insert into budget (api_key_id, unit, period, cap)
                        select request.api_key_id, 'tokens', 'day', :cap
                          from generation_task task
                          join generation_request request on request.id = task.request_id
                         where task.id = :task
                        """)
                .param("cap", tokensPerDay)
                .param("task", task)
                .update();
    }

    private long count(List<UUID> of, String which) {
        return jdbc.sql("select count(*) from generation_task where id in (:tasks) and " + which)
                .param("tasks", of)
                .query(Long.class)
                .single();
    }

    private long reported(List<UUID> of) {
        return jdbc.sql(
                        "select sum(prompt_tokens + completion_tokens) from generation_attempt where task_id in (:tasks)")
                .param("tasks", of)
                .query(Long.class)
                .single();
    }

    private String account(UUID task) {
        return jdbc.sql(
                        """
                        select format('spent %s, held %s, %s', trim_scale(account.spent), trim_scale(account.held),
                                      case when account.spent <= limits.cap then 'within its cap' else 'passed' end)
                          from budget_account account
                          join budget limits on limits.id = account.budget_id
                          join generation_request request on request.api_key_id = limits.api_key_id
                          join generation_task task on task.request_id = request.id
                         where task.id = :task
                        """)
                .param("task", task)
                .query(String.class)
                .single();
    }
}
