package io.quizpool.api.support;

import io.quizpool.model.task.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.TestComponent;

/** Reads the topic of tasks without being a worker. */
@TestComponent
public class KafkaRecords {

    private final KafkaConnectionDetails kafka;

    KafkaRecords(KafkaConnectionDetails kafka) {
        this.kafka = kafka;
    }

    /** The record at a place where one is known to be. */
    public ConsumerRecord<String, String> at(int partition, long offset) {
        TopicPartition place = new TopicPartition(Topics.GENERATION_REQUESTS, partition);
        Map<String, Object> settings =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        kafka.getBootstrapServers(),
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        1);
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(place));
            consumer.seek(place, offset);
            return consumer.poll(Duration.ofSeconds(10)).records(place).getFirst();
        }
    }
}
