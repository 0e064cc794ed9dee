package io.quizpool.chaos.stray;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads all that lies in a topic, in no group, so that nobody's place in it moves.
 *
 * @param bootstrap where the broker is
 */
record TopicReader(String bootstrap) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /**
     * The topic's messages, of each partition in order.
     *
     * @throws KafkaException where the broker is away
     */
    List<ConsumerRecord<String, byte[]>> read(String topic) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers", bootstrap,
                        "default.api.timeout.ms", (int) PATIENCE.toMillis(),
                        "request.timeout.ms", (int) PATIENCE.toMillis());
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic, PATIENCE).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions, PATIENCE);
            var records = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream()
                    .anyMatch(one ->
                            consumer.position(one, PATIENCE) < requireNonNull(ends.get(one)))) {
                var polled = consumer.poll(PATIENCE);
                if (polled.isEmpty()) {
                    throw new KafkaException("the broker fell silent");
                }
                polled.forEach(records::add);
            }
            return records;
        }
    }
}
