package io.quizpool.worker.deadletter;

import io.quizpool.model.task.Topics;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/**
 * Publishes what cannot be done to {@link Topics#DEAD_LETTERS}, as it came, with the reason in
 * headers.
 */
@Component
public class DeadLetters {

    private final KafkaTemplate<String, byte[]> kafka;

    DeadLetters(KafkaTemplate<String, byte[]> kafka) {
        this.kafka = kafka;
    }

    /**
     * Returns once the broker has the letter.
     *
     * @throws KafkaException where it could not be published: the message must not be acknowledged
     */
    public void publish(ConsumerRecord<String, byte[]> message, String code, String reason)
            throws InterruptedException {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(
                        Topics.DEAD_LETTERS,
                        null,
                        message.key(),
                        message.value(),
                        message.headers());
        header(letter, "quizpool-error-code", code);
        header(letter, "quizpool-error-message", reason);
        header(letter, "quizpool-original-place", place(message));
        try {
            kafka.send(letter).get(10, TimeUnit.SECONDS);
        } catch (InterruptException stopped) {
            // Unlike the checked kind, Kafka's own leaves the thread's flag set.
            Thread.interrupted();
            throw new InterruptedException("stopped before the dead letter was published");
        } catch (ExecutionException
                | TimeoutException
                | KafkaException
                | org.springframework.kafka.KafkaException failed) {
            throw new KafkaException(
                    "the dead letter was not published; the message stays", failed);
        }
    }

    /** Where a message stands: {@code topic-partition@offset}. */
    static String place(ConsumerRecord<?, ?> message) {
        return "%s-%d@%d".formatted(message.topic(), message.partition(), message.offset());
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().remove(name);
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
