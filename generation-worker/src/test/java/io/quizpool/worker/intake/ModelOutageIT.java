package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.worker.SimulatedModel;
import io.quizpool.worker.TestOutbox;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.chatmodel.ModelAvailability;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;

/** The whole worker before a model that takes no calls for longer than a task may take. */
@WorkerContext
@Import(SimulatedModel.class)
@TestPropertySource(
        properties = {
            "quizpool.model-calls.retry.max=0",
            "quizpool.model-calls.circuit.window=2",
            "quizpool.model-calls.circuit.open=8s",
            "quizpool.chat-model.call-timeout=3s",
            "quizpool.attempt.task-budget=12s"
        })
class ModelOutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private ModelSimulator simulator;
    @Autowired private ModelAvailability model;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
        await().atMost(PATIENCE).until(() -> model.closedFor().isZero());
    }

    @AfterEach
    void answerWellAgain() {
        simulator.settings(SimulatorSettings.defaults());
    }

    @Test
    void whileTheCircuitIsOpenTasksArePutOffWithoutAnAttemptAndDoneAfterwards() {
        simulator.settings(
                SimulatorSettings.defaults().withFaults(Map.of(Fault.serverError(503), 1.0)));
        UUID unlucky = tasks.request(TestTasks.anything(), 1).getFirst();
        publish(unlucky);
        await().atMost(PATIENCE).until(() -> secondsUntilAvailable(unlucky) > 0);
        assertThat(tasks.state(unlucky)).isEqualTo("queued");
        assertThat(tasks.outcomes(unlucky))
                .as("a third attempt, whose call was not made, is none")
                .containsExactly("model_unavailable", "model_unavailable");
        assertThat(attempts(unlucky)).isEqualTo(2);
        long calls = simulator.requests().size();

        UUID next = tasks.request(TestTasks.anything(), 1).getFirst();
        publish(next);

        await().atMost(PATIENCE).until(() -> secondsUntilAvailable(next) > 0);
        assertThat(tasks.state(next)).isEqualTo("queued");
        assertThat(attempts(next)).isZero();
        assertThat(simulator.requests()).hasSize((int) calls);
        simulator.settings(SimulatorSettings.defaults());
        await().atMost(PATIENCE).until(() -> model.closedFor().isZero());
        publish(next);
        publish(unlucky);
        await().atMost(PATIENCE).until(() -> tasks.state(next).equals("completed"));
        await().atMost(PATIENCE).until(() -> tasks.state(unlucky).equals("completed"));
    }

    @Test
    void aTaskThatTheServerWantsLaterGoesBackToTheOutboxForAsLong() {
        simulator.script(Fault.rateLimited(Duration.ofSeconds(9)));
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();

        publish(task);

        await().atMost(PATIENCE)
                .until(() -> tasks.state(task).equals("queued") && attempts(task) == 1);
        assertThat(tasks.outcomes(task)).containsExactly("rate_limited");
        assertThat(secondsUntilAvailable(task)).isBetween(1L, 10L);
    }

    @Test
    void aCallThatHangsEndsBeforeItsTask() {
        simulator.script(Fault.Loss.HANG);
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        assertThat(tasks.outcomes(task)).startsWith("model_unavailable").endsWith("accepted");
    }

    private void publish(UUID task) {
        new TestOutbox(kafka).publish(task);
    }

    private long attempts(UUID task) {
        return jdbc.sql("select attempts from generation_task where id = :task")
                .param("task", task)
                .query(Long.class)
                .single();
    }

    private long secondsUntilAvailable(UUID task) {
        return jdbc.sql(
                        "select ceil(extract(epoch from available_at - now()))::bigint from generation_task where id = :task")
                .param("task", task)
                .query(Long.class)
                .single();
    }
}
