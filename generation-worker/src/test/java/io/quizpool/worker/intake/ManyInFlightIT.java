package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;

/** A worker with far more tasks in flight than consumers. */
@WorkerContext
@Import(SimulatedModel.class)
@TestPropertySource(properties = {"quizpool.intake.in-flight=96", "quizpool.intake.consumers=4"})
class ManyInFlightIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private ModelSimulator simulator;
    @Autowired private IntakeLifecycle intake;
    @Autowired private MeterRegistry meters;
    @Autowired private JdbcClient jdbc;

    @Test
    void worksOnAsManyTasksAsItMayAndEndsEachInOneProblem() {
        simulator.settings(
                SimulatorSettings.defaults().withLatency(new Latency.Fixed(Duration.ofSeconds(5))));
        TestTasks tasks = new TestTasks(jdbc);
        List<UUID> all = tasks.request(TestTasks.anything(), 150);

        intake.stop();

        all.forEach(new TestOutbox(kafka)::publish);
        intake.start();

        await().atMost(PATIENCE).until(() -> inFlight() == 96);
        assertThat(meters.get("quizpool.intake.consumers").gauge().value()).isEqualTo(4);
        simulator.settings(SimulatorSettings.defaults());
        await().atMost(PATIENCE)
                .until(() -> tasks.requestStatus(all.getFirst()).equals("completed"));
        assertThat(tasks.problems(all)).isEqualTo(150);
        assertThat(turnedAway()).isZero();
    }

    private double inFlight() {
        return meters.get("quizpool.tasks.in_flight").gauge().value();
    }

    private double turnedAway() {
        return meters.counter("quizpool.tasks", "outcome", "turned_away").count();
    }
}
