package io.quizpool.worker.deadletter;

import java.util.Map;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Makes dead letters that no broker takes, for tests in other rooms. */
public final class UndeliverableLetters {

    private UndeliverableLetters() {}

    /** Gives up soon. */
    public static DeadLetters create() {
        return new DeadLetters(
                new KafkaTemplate<>(
                        new DefaultKafkaProducerFactory<>(
                                Map.of(
                                        "bootstrap.servers",
                                        "localhost:1",
                                        "max.block.ms",
                                        "100",
                                        "key.serializer",
                                        StringSerializer.class,
                                        "value.serializer",
                                        ByteArraySerializer.class))));
    }
}
