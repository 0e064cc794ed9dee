package io.quizpool.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.testcontainers.kafka.KafkaContainer;

/** The one Kafka broker of this JVM, with share groups on. */
record KafkaServer(List<String> brokers) {

    /** What share groups need where there is one broker only: its state is not replicated. */
    private static final Map<String, String> ONE_BROKER =
            Map.of(
                    "share.coordinator.state.topic.replication.factor", "1",
                    "share.coordinator.state.topic.min.isr", "1",
                    "share.coordinator.state.topic.num.partitions", "1",
                    "offsets.topic.num.partitions", "1");

    private static final class Shared {
        private static final KafkaServer SERVER =
                Docker.AVAILABLE ? startContainer() : startEmbedded();
    }

    static KafkaServer shared() {
        return Shared.SERVER;
    }

    private static KafkaServer startContainer() {
        @SuppressWarnings("resource") // ends with the JVM: Testcontainers removes it
        KafkaContainer container = new KafkaContainer("apache/kafka-native:4.2.1");
        ONE_BROKER.forEach((property, value) ->
                container.withEnv(
                        "KAFKA_" + property.replace('.', '_').toUpperCase(Locale.ROOT), value));
        container.start();
        return new KafkaServer(List.of(container.getBootstrapServers()));
    }

    private static KafkaServer startEmbedded() {
        EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperties(ONE_BROKER);
        broker.afterPropertiesSet();
        Runtime.getRuntime().addShutdownHook(new Thread(broker::destroy, "embedded-kafka-end"));
        return new KafkaServer(List.of(broker.getBrokersAsString().split(",", -1)));
    }
}
