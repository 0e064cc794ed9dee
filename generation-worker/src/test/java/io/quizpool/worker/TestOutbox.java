package io.quizpool.worker;

import io.quizpool.model.task.Topics;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;

/** Publishes tasks as the API's outbox does, and what it would never publish. */
public record TestOutbox(KafkaTemplate<String, byte[]> kafka) {

    /** Returns once the broker has the task's message. */
    public void publish(UUID task) {
        kafka.send(message(task)).join();
    }

    /** Returns once the broker has a message of this key and value. */
    public void publish(String key, byte @Nullable [] value) {
        kafka.send(new ProducerRecord<>(Topics.GENERATION_REQUESTS, key, value)).join();
    }

    /** The task's message, for those who have headers to add. */
    public static ProducerRecord<String, byte[]> message(UUID task) {
        return new ProducerRecord<>(
                Topics.GENERATION_REQUESTS, task.toString(), TestTasks.message(task));
    }
}
