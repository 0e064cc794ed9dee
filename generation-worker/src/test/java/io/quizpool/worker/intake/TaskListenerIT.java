package io.quizpool.worker.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.french.grammar.Tense;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.model.request.RequestedConstraints;
import io.quizpool.model.task.Topics;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

@WorkerContext
class TaskListenerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private KafkaConnectionDetails connection;
    @Autowired private JdbcClient jdbc;
    @Autowired private MeterRegistry meters;
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
        ProducerRecord<String, byte[]> message = message(task);
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

    @Test
    void aRequestThatNoProblemCanMeetFailsWithItsReasonAndLeavesADeadLetter() {
        RequestedConstraints impossible =
                new RequestedConstraints(null, List.of("dormir"), null, null, true, null, null);
        UUID task =
                tasks.request(TestTasks.spec(impossible, GenerationStrategy.MINIMAL_PAIRS), 1)
                        .getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("failed"));
        assertThat(tasks.errorCode(task)).isEqualTo("constraints_unmet");
        assertThat(tasks.requestStatus(task)).isEqualTo("failed");
        assertThat(header(deadLetter(task.toString()), "quizpool-error-code"))
                .isEqualTo("constraints_unmet");
    }

    @Test
    void aLanguageThatTheComposerCannotWriteFailsAtOnceWithWhatToDo() {
        GenerationSpec german =
                new GenerationSpec(
                        ProblemType.GRAMMAR,
                        RequestedConstraints.NONE,
                        null,
                        4,
                        "deu",
                        List.of(),
                        GenerationStrategy.MINIMAL_PAIRS);
        UUID task = tasks.request(german, 1).getFirst();

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("failed"));
        assertThat(tasks.errorCode(task)).isEqualTo("model_misconfigured");
        assertThat(
                        jdbc.sql(
                                        "select attempts, error_message from generation_task where"
                                                + " id = :task")
                                .param("task", task)
                                .query()
                                .singleRow())
                .containsEntry("attempts", 1)
                .extractingByKey("error_message")
                .asString()
                .contains("a language model is needed", "OPENAI_API_KEY");
    }

    @Test
    void aMessageThatCannotBeReadGoesToTheDeadLettersAndBlocksNobody() {
        String key = UUID.randomUUID().toString();
        kafka.send(Topics.GENERATION_REQUESTS, key, "{\"task_id\": 7".getBytes(UTF_8)).join();
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        publish(task);

        ConsumerRecord<String, byte[]> letter = deadLetter(key);

        assertThat(header(letter, "quizpool-error-code")).isEqualTo("unreadable_message");
        assertThat(letter.value()).asString().isEqualTo("{\"task_id\": 7");
        await().atMost(PATIENCE).until(() -> noted(key).equals(List.of("{\"task_id\": 7")));
        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
    }

    @Test
    void aMessageWithoutAValueGoesToTheDeadLetters() {
        String key = UUID.randomUUID().toString();

        kafka.send(new ProducerRecord<>(Topics.GENERATION_REQUESTS, key, null)).join();

        ConsumerRecord<String, byte[]> letter = deadLetter(key);
        assertThat(header(letter, "quizpool-error-code")).isEqualTo("unreadable_message");
        assertThat(letter.value()).isNull();
    }

    @Test
    void aMessageOfANewerVersionLeavesItsTaskForWorkersThatReadIt() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        String newer = "{\"version\": 2, \"task_id\": \"%s\", \"work\": {}}".formatted(task);
        double before = leftToNewer();

        kafka.send(Topics.GENERATION_REQUESTS, task.toString(), newer.getBytes(UTF_8)).join();

        await().atMost(PATIENCE).until(() -> leftToNewer() == before + 1);
        assertThat(tasks.state(task)).isEqualTo("queued");
        assertThat(tasks.requestStatus(task)).isEqualTo("pending");
        publish(task);
        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
    }

    @Test
    void aRequestOfANewerApiFailsItsTaskInsteadOfComingAgainForEver() {
        UUID task = taskOf("{\"problem_type\": \"essay\"}");

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("failed"));
        assertThat(tasks.errorCode(task)).isEqualTo("unreadable_request");
    }

    @Test
    void aFaultOfOursFailsTheTaskWithAReasonInsteadOfComingAgainForEver() {
        UUID task =
                taskOf(
                        """
                        {"problem_type": "grammar", "statement_count": 4, "target_language_code": "eng",
                         "topic_tags": [], "strategy": "minimal_pairs", "constraints": null}
                        """);

        publish(task);

        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("failed"));
        assertThat(tasks.errorCode(task)).isEqualTo("internal_error");
    }

    /** What operators are shown of a message that names no task. */
    private List<@Nullable String> noted(String key) {
        return jdbc.sql(
                        """
                        select convert_from(message, 'UTF8') from unreadable_message
                         where message_key = :key and error_code = 'unreadable_message'
                        """)
                .param("key", key)
                .query(String.class)
                .list();
    }

    /** A task of a request that no API of today would record. */
    private UUID taskOf(String spec) {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        jdbc.sql(
                        """
                        update generation_request set spec = :spec::jsonb
                         where id = (select request_id from generation_task where id = :task)
                        """)
                .param("spec", spec)
                .param("task", task)
                .update();
        return task;
    }

    private double leftToNewer() {
        return meters.counter("quizpool.tasks", "outcome", "left_to_newer").count();
    }

    private void publish(UUID task) {
        kafka.send(message(task)).join();
    }

    private static ProducerRecord<String, byte[]> message(UUID task) {
        return new ProducerRecord<>(
                Topics.GENERATION_REQUESTS, task.toString(), TestTasks.message(task));
    }

    private ConsumerRecord<String, byte[]> deadLetter(String key) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", connection.getConsumer().getBootstrapServers());
        TopicPartition letters = new TopicPartition(Topics.DEAD_LETTERS, 0);
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(letters));
            consumer.seekToBeginning(List.of(letters));
            return await().atMost(PATIENCE)
                    .until(
                            () ->
                                    consumer.poll(Duration.ofMillis(200)).records(letters).stream()
                                            .filter(letter -> key.equals(letter.key()))
                                            .toList(),
                            found -> !found.isEmpty())
                    .getFirst();
        }
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), UTF_8);
    }
}
