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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

@WorkerContext
@Import(SimulatedModel.class)
class CalledOffWorkIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private ModelSimulator simulator;
    @Autowired private JdbcClient jdbc;

    @AfterEach
    void answerAtOnceAgain() {
        simulator.settings(SimulatorSettings.defaults());
    }

    @Test
    void aTaskCalledOffWhileTheModelWritesEndsBeforeTheNextCallAndWhatItUsedIsOnRecord() {
        TestTasks tasks = new TestTasks(jdbc);
        simulator.settings(
                SimulatorSettings.defaults().withLatency(new Latency.Fixed(Duration.ofSeconds(2))));
        int before = simulator.requests().size();
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        new TestOutbox(kafka).publish(task);
        await().atMost(PATIENCE).until(() -> simulator.requests().size() == before + 1);

        tasks.callOff(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("cancelled"));
        assertThat(simulator.requests()).as("calls of the model").hasSize(before + 1);
        assertThat(tasks.requestStatus(task)).isEqualTo("cancelled");
        assertThat(tasks.problems(List.of(task))).isZero();
        Long tokens =
                jdbc.sql("select prompt_tokens from generation_attempt where task_id = :task")
                        .param("task", task)
                        .query(Long.class)
                        .single();
        assertThat(tokens).isPositive();
    }
}
