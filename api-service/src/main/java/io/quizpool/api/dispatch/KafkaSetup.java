package io.quizpool.api.dispatch;

import io.quizpool.model.task.Topics;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.springframework.stereotype.Component;

/**
 * Creates the topic that this service writes to. The topic of dead letters and the settings of the
 * share group are the workers'.
 */
@Component
class KafkaSetup {

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
        NewTopic tasks =
                new NewTopic(
                        Topics.GENERATION_REQUESTS, properties.partitions(), properties.replicas());
        await(admin.createTopics(List.of(tasks)).all());
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
