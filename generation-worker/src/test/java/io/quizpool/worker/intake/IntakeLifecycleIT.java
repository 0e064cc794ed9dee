package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.worker.TestOutbox;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

@WorkerContext
class IntakeLifecycleIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int IN_FLIGHT = 8;

    @Autowired private IntakeLifecycle intake;
    @Autowired private MeterRegistry meters;
    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private JdbcClient jdbc;

    @Test
    void takesNothingOnceStoppedAndGoesOnWhenStartedAgain() {
        await().atMost(PATIENCE).until(() -> consumers() == IN_FLIGHT);

        intake.stop();

        assertThat(consumers()).isZero();
        TestTasks tasks = new TestTasks(jdbc);
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        new TestOutbox(kafka).publish(task);
        assertThat(tasks.state(task)).isEqualTo("queued");
        intake.start();
        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        await().atMost(PATIENCE).until(() -> consumers() == IN_FLIGHT);
    }

    private double consumers() {
        return meters.get("quizpool.intake.consumers").gauge().value();
    }
}
