package io.quizpool.worker.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.worker.TestOutbox;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** Messages that are no task, or one for newer workers. */
@WorkerContext
class StrangeMessagesIT {

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
    void aMessageThatCannotBeReadGoesToTheDeadLettersAndBlocksNobody() {
        String key = UUID.randomUUID().toString();
        new TestOutbox(kafka).publish(key, "{\"task_id\": 7".getBytes(UTF_8));
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        publish(task);

        ConsumerRecord<String, byte[]> letter = letters().of(key);

        assertThat(DeadLetterTopic.errorCode(letter)).isEqualTo("unreadable_message");
        assertThat(letter.value()).asString().isEqualTo("{\"task_id\": 7");
        await().atMost(PATIENCE).until(() -> noted(key).equals(List.of("{\"task_id\": 7")));
        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
    }

    @Test
    void aMessageWithoutAValueGoesToTheDeadLetters() {
        String key = UUID.randomUUID().toString();

        new TestOutbox(kafka).publish(key, null);

        ConsumerRecord<String, byte[]> letter = letters().of(key);
        assertThat(DeadLetterTopic.errorCode(letter)).isEqualTo("unreadable_message");
        assertThat(letter.value()).isNull();
    }

    @Test
    void aMessageOfANewerVersionLeavesItsTaskForWorkersThatReadIt() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        String newer = "{\"version\": 2, \"task_id\": \"%s\", \"work\": {}}".formatted(task);
        double before = leftToNewer();

        new TestOutbox(kafka).publish(task.toString(), newer.getBytes(UTF_8));

        await().atMost(PATIENCE).until(() -> leftToNewer() == before + 1);
        assertThat(tasks.state(task)).isEqualTo("queued");
        assertThat(tasks.requestStatus(task)).isEqualTo("pending");
        publish(task);
        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
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

    private double leftToNewer() {
        return meters.counter("quizpool.tasks", "outcome", "left_to_newer").count();
    }

    private void publish(UUID task) {
        new TestOutbox(kafka).publish(task);
    }

    private DeadLetterTopic letters() {
        return new DeadLetterTopic(connection, PATIENCE);
    }
}
