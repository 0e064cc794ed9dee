package io.quizpool.api.dispatch;

import io.quizpool.model.task.Topics;
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
import org.springframework.stereotype.Component;

/**
 * Creates what must be there before the first message: the topics, and the share group's rule to
 * begin at the oldest message, without which tasks sent before the first worker would be passed
 * over.
 */
@Component
class KafkaSetup {

    private static final int DEAD_LETTER_PARTITIONS = 1;

    private final KafkaClients clients;
    private final DispatchProperties properties;

    KafkaSetup(KafkaClients clients, DispatchProperties properties) {
        this.clients = clients;
        this.properties = properties;
    }

    /**
     * Safe to repeat.
     *
     * @throws KafkaException where Kafka is away
     */
    void run() throws InterruptedException {
        Admin admin = clients.admin();
        List<NewTopic> topics =
                List.of(
                        new NewTopic(
                                Topics.GENERATION_REQUESTS,
                                properties.partitions(),
                                properties.replicas()),
                        new NewTopic(
                                Topics.DEAD_LETTERS,
                                DEAD_LETTER_PARTITIONS,
                                properties.replicas()));
        for (KafkaFuture<Void> created : admin.createTopics(topics).values().values()) {
            await(created);
        }
        ConfigResource workers = new ConfigResource(ConfigResource.Type.GROUP, Topics.WORKERS);
        AlterConfigOp earliest =
                new AlterConfigOp(
                        new ConfigEntry("share.auto.offset.reset", "earliest"),
                        AlterConfigOp.OpType.SET);
        await(admin.incrementalAlterConfigs(Map.of(workers, List.of(earliest))).all());
    }

    private void await(KafkaFuture<Void> done) throws InterruptedException {
        try {
            done.get(properties.kafkaTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("Kafka could not be prepared", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new KafkaException("Kafka did not answer", e);
        }
    }
}
