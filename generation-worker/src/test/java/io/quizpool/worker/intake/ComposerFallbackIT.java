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
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;

/** The whole worker before a model that is down, where the composer may step in. */
@WorkerContext
@Import(SimulatedModel.class)
@TestPropertySource(
        properties = {
            "quizpool.fallback.composer=true",
            "quizpool.model-calls.retry.max=0",
            "quizpool.model-calls.circuit.window=2"
        })
class ComposerFallbackIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private ModelSimulator simulator;
    @Autowired private JdbcClient jdbc;

    @Test
    void theComposerWritesWhileTheModelIsDownAndTheProblemSaysSo() {
        TestTasks tasks = new TestTasks(jdbc);
        simulator.settings(
                SimulatorSettings.defaults().withFaults(Map.of(Fault.serverError(503), 1.0)));
        List<UUID> all = tasks.request(TestTasks.anything(), 3);

        all.forEach(new TestOutbox(kafka)::publish);

        await().atMost(PATIENCE)
                .until(() -> tasks.requestStatus(all.getFirst()).equals("completed"));
        assertThat(strings("select source from problem where task_id in (:tasks)", all))
                .containsOnly("composer");
        assertThat(
                        strings(
                                """
                                select earlier ->> 'outcome'
                                  from problem, jsonb_array_elements(generation_trace -> 'earlier') earlier
                                 where task_id in (:tasks)
                                """,
                                all))
                .contains("model_unavailable", "circuit_open");
        assertThat(
                        strings(
                                "select model from generation_attempt where outcome = 'accepted' and task_id in (:tasks)",
                                all))
                .containsOnly("composer");
    }

    private List<@Nullable String> strings(String sql, List<UUID> tasks) {
        return jdbc.sql(sql).param("tasks", tasks).query(String.class).list();
    }
}
