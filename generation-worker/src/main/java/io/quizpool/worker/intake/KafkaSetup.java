package io.quizpool.worker.intake;

import io.quizpool.model.task.Topics;
import io.quizpool.worker.deadletter.DeadLetterProperties;
import io.quizpool.worker.patience.Pause;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * Prepares Kafka for the workers: the topic of dead letters, which they write, and the settings of
 * their share group, which live in the broker and must be there before the first worker joins, or
 * tasks published earlier are passed over (KIP-932). The topic of tasks is the API's.
 */
@Component
class KafkaSetup {

    private static final Logger log = LoggerFactory.getLogger(KafkaSetup.class);

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
    private static final int ANSWER_SECONDS = 15;

    private final KafkaAdmin kafka;
    private final IntakeProperties intake;
    private final DeadLetterProperties deadLetters;
    private final Pause pause;

    KafkaSetup(
            KafkaAdmin kafka,
            IntakeProperties intake,
            DeadLetterProperties deadLetters,
            Pause pause) {
        this.kafka = kafka;
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.pause = pause;
    }

    /** Returns once Kafka is ready, however long it is away; safe to repeat. */
    void run() throws InterruptedException {
        boolean told = false;
        while (true) {
            try {
                tryOnce();
                return;
            } catch (ExecutionException | TimeoutException | KafkaException failed) {
                if (!told) {
                    log.warn(
                            "The worker takes no tasks until Kafka can be prepared: {}",
                            NestedExceptionUtils.getMostSpecificCause(failed).toString());
                    told = true;
                }
                pause.pause(BETWEEN_TRIES);
            }
        }
    }

    private void tryOnce() throws InterruptedException, ExecutionException, TimeoutException {
        // Made anew each time: none can be made while the broker's name does not resolve.
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            createDeadLetters(admin);
            await(admin.incrementalAlterConfigs(Map.of(group(), settings())).all());
        }
    }

    private void createDeadLetters(Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        NewTopic topic = new NewTopic(Topics.DEAD_LETTERS, 1, deadLetters.replicas());
        try {
            await(admin.createTopics(List.of(topic)).all());
        } catch (ExecutionException failed) {
            if (!(failed.getCause() instanceof TopicExistsException)) {
                throw failed;
            }
        }
    }

    private static ConfigResource group() {
        return new ConfigResource(ConfigResource.Type.GROUP, Topics.WORKERS);
    }

    private List<AlterConfigOp> settings() {
        return List.of(
                set("share.auto.offset.reset", "earliest"),
                set("share.record.lock.duration.ms", String.valueOf(intake.lock().toMillis())));
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    private static void await(KafkaFuture<Void> answer)
            throws InterruptedException, ExecutionException, TimeoutException {
        answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
    }
}
