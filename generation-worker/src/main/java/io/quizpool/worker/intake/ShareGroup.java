package io.quizpool.worker.intake;

import io.quizpool.model.task.Topics;
import io.quizpool.worker.attempt.AttemptProperties;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/**
 * The workers' share group: its settings live in the broker and must be there before the first
 * worker joins, or tasks published earlier are skipped (KIP-932).
 */
@Component
class ShareGroup {

    private static final Logger log = LoggerFactory.getLogger(ShareGroup.class);

    private final KafkaAdmin kafka;
    private final Duration lock;

    ShareGroup(KafkaAdmin kafka, IntakeProperties intake, AttemptProperties attempt) {
        if (attempt.taskBudget().compareTo(intake.lock()) >= 0) {
            throw new IllegalStateException(
                    "quizpool.attempt.task-budget (%s) must be below quizpool.intake.lock (%s): a task that outlives its lock is done twice"
                            .formatted(attempt.taskBudget(), intake.lock()));
        }
        this.kafka = kafka;
        this.lock = intake.lock();
    }

    /** Writes the settings; returns once the broker has them, however long it is away. */
    void configure() throws InterruptedException {
        while (!tryToConfigure()) {
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private boolean tryToConfigure() throws InterruptedException {
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            admin.incrementalAlterConfigs(
                            Map.of(
                                    new ConfigResource(ConfigResource.Type.GROUP, Topics.WORKERS),
                                    List.of(
                                            set("share.auto.offset.reset", "earliest"),
                                            set(
                                                    "share.record.lock.duration.ms",
                                                    String.valueOf(lock.toMillis())))))
                    .all()
                    .get(15, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException unreachable) {
            log.warn(
                    "Kafka does not answer yet; the worker takes no tasks until it does",
                    unreachable);
            return false;
        }
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }
}
