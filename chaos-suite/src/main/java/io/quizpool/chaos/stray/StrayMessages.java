package io.quizpool.chaos.stray;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quizpool.model.task.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Publishes to the workers' topic what no healthy outbox of this version would. */
public final class StrayMessages implements AutoCloseable {

    private static final int AT_ONCE = 20;
    private static final String NEWER =
            """
            {"version": 2, "task_id": "%s", "request_id": {"shard": 3}, "work": ["essay", 300]}
            """;
    private static final String NEWER_BUT_ADDED_TO_ONLY =
            """
            {"version": 1, "task_id": "%s", "shard": {"name": "west"}, "priority": "high"}
            """;
    private static final String OLDER = "{\"task_id\": \"%s\"}";

    private final TopicReader reader;
    private final KafkaProducer<String, byte[]> producer;
    private final OpenTasks tasks;
    private final Set<String> poison = ConcurrentHashMap.newKeySet();

    public StrayMessages(String bootstrap, OpenTasks tasks) {
        this.reader = new TopicReader(bootstrap);
        this.tasks = tasks;
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers", bootstrap,
                                "acks", "all",
                                "max.block.ms", 4000,
                                "request.timeout.ms", 4000,
                                "delivery.timeout.ms", 8000),
                        new StringSerializer(),
                        new ByteArraySerializer());
    }

    /**
     * Publishes copies of earlier messages, the newest first.
     *
     * @throws KafkaException where the broker is away
     */
    public void copy(Random random) throws InterruptedException {
        var all = reader.read(Topics.GENERATION_REQUESTS);
        for (var i = 0; i < AT_ONCE && !all.isEmpty(); i++) {
            // Half of them of late, when their tasks may still be open; later ones first.
            var last = all.size() - 1 - i;
            var chosen = all.get(i % 2 == 0 && last >= 0 ? last : random.nextInt(all.size()));
            publish(
                    new ProducerRecord<>(
                            chosen.topic(), null, chosen.key(), chosen.value(), chosen.headers()));
        }
    }

    /** Publishes messages as a writer before this version would have, of open and ended tasks. */
    public void older(Random random) throws InterruptedException {
        for (var task : tasks.some(AT_ONCE, random)) {
            publish(message(task, OLDER));
        }
    }

    /**
     * Publishes messages of a newer writer: with fields that may be ignored; and of a version that
     * is not read yet, noted with its task as a newer API's outbox would.
     */
    public void newer(Random random) throws InterruptedException {
        for (var task : tasks.some(AT_ONCE, random)) {
            publish(message(task, NEWER_BUT_ADDED_TO_ONLY));
            var place = publish(message(task, NEWER));
            tasks.published(task, place.partition(), place.offset());
        }
    }

    /** Publishes what is no message about any task there is. */
    public void poison(Random random) throws InterruptedException {
        var noise = new byte[64];
        random.nextBytes(noise);
        var values = new ArrayList<byte @Nullable []>();
        values.add(null);
        values.add(noise);
        for (var text : List.of("", "not JSON", "{", "[1, 2]", "{}", "{\"task_id\": 7}")) {
            values.add(text.getBytes(UTF_8));
        }
        for (var value : values) {
            var key = "poison-" + new UUID(random.nextLong(), random.nextLong());
            publish(new ProducerRecord<>(Topics.GENERATION_REQUESTS, key, value));
            poison.add(key);
        }
        publish(message(new UUID(random.nextLong(), random.nextLong()), OLDER));
    }

    /** Keys of what must lie among the dead letters in the end. */
    public Set<String> expectedLetters() {
        return new HashSet<>(poison);
    }

    private static ProducerRecord<String, byte[]> message(UUID task, String value) {
        return new ProducerRecord<>(
                Topics.GENERATION_REQUESTS,
                task.toString(),
                value.formatted(task).strip().getBytes(UTF_8));
    }

    private RecordMetadata publish(ProducerRecord<String, byte[]> message)
            throws InterruptedException {
        try {
            return producer.send(message).get();
        } catch (ExecutionException failed) {
            throw new KafkaException("the broker did not take a stray message", failed.getCause());
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
