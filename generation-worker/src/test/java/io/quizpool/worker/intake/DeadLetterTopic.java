package io.quizpool.worker.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import io.quizpool.model.task.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;

/** Reads dead letters from their topic. */
record DeadLetterTopic(KafkaConnectionDetails connection, Duration patience) {

    /** The first letter whose message had this key, once it is there. */
    ConsumerRecord<String, byte[]> of(String key) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", connection.getConsumer().getBootstrapServers());
        TopicPartition letters = new TopicPartition(Topics.DEAD_LETTERS, 0);
        try (Consumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(letters));
            consumer.seekToBeginning(List.of(letters));
            return await().atMost(patience)
                    .until(
                            () ->
                                    consumer.poll(Duration.ofMillis(200)).records(letters).stream()
                                            .filter(letter -> key.equals(letter.key()))
                                            .toList(),
                            found -> !found.isEmpty())
                    .getFirst();
        }
    }

    /** Why the message is here, by its header. */
    static String errorCode(ConsumerRecord<String, byte[]> letter) {
        return new String(letter.headers().lastHeader("quizpool-error-code").value(), UTF_8);
    }
}
