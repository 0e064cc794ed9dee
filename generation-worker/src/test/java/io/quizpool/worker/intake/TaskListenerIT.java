package io.quizpool.worker.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.french.grammar.Tense;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.model.request.RequestedConstraints;
import io.quizpool.worker.TestOutbox;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

@WorkerContext
class TaskListenerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
    }

    @Test
    void everyMessageEndsInOneProblemOfItsTask() {
        List<UUID> all = tasks.request(TestTasks.anything(), 20);

        all.forEach(this::publish);

        await().atMost(PATIENCE)
                .until(() -> tasks.requestStatus(all.getFirst()).equals("completed"));
        assertThat(tasks.problems(all)).isEqualTo(20);
        assertThat(all).allMatch(task -> tasks.state(task).equals("completed"));
    }

    @Test
    void aMessageDeliveredTwiceLeadsToOneProblem() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();

        publish(task);
        publish(task);
        UUID after = tasks.request(TestTasks.anything(), 1).getFirst();
        publish(after);

        await().atMost(PATIENCE).until(() -> tasks.state(after).equals("completed"));
        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        assertThat(tasks.problems(List.of(task))).isEqualTo(1);
    }

    @Test
    void theProblemMeetsItsConstraintsAndCarriesTheTraceOfItsMessage() {
        RequestedConstraints constraints =
                new RequestedConstraints(
                        null,
                        List.of("venir"),
                        List.of(Tense.PASSE_COMPOSE),
                        true,
                        null,
                        null,
                        null);
        UUID task =
                tasks.request(TestTasks.spec(constraints, GenerationStrategy.MINIMAL_PAIRS), 1)
                        .getFirst();
        String traceId = UUID.randomUUID().toString().replace("-", "");
        ProducerRecord<String, byte[]> message = TestOutbox.message(task);
        message.headers()
                .add(
                        new RecordHeader(
                                "traceparent",
                                "00-%s-00f067aa0ba902b7-01".formatted(traceId).getBytes(UTF_8)));

        // Without an observation of its own, which would put another trace in the place of this
        // one.
        new KafkaTemplate<>(kafka.getProducerFactory()).send(message).join();

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        Map<String, @Nullable Object> problem =
                jdbc.sql(
                                """
                                select metadata->>'verb_infinitive' as verb, tenses_used[1] as tense,
                                       metadata->>'includes_negation' as negation, source,
                                       generation_trace->>'trace_id' as trace, topic_tags[1] as tag,
                                       jsonb_array_length(statements) as statements
                                  from problem where task_id = :task
                                """)
                        .param("task", task)
                        .query()
                        .singleRow();
        assertThat(problem)
                .containsEntry("verb", "venir")
                .containsEntry("tense", "passe_compose")
                .containsEntry("negation", "true")
                .containsEntry("source", "composer")
                .containsEntry("trace", traceId)
                .containsEntry("tag", "test")
                .containsEntry("statements", 4);
    }

    private void publish(UUID task) {
        new TestOutbox(kafka).publish(task);
    }
}
