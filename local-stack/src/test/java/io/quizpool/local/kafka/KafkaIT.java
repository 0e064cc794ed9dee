package io.quizpool.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.local.children.Loopback;
import io.quizpool.local.home.Home;
import io.quizpool.local.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaShareConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaIT {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir Path repository;
    private Kafka kafka;

    @BeforeEach
    void start() {
        var home = new Home(repository);
        home.prepare();
        kafka = new Kafka(home, Settings.read(Loopback.freePorts(), home.localEnv(), new Random()));
        kafka.start();
        await().atMost(PATIENCE).until(kafka::isReady);
    }

    @AfterEach
    void stop() throws InterruptedException {
        assertThat(kafka.stop(PATIENCE)).isTrue();
    }

    @Test
    void handsOutAfterItsDeathWhatAShareGroupHadNotAcknowledged() throws Exception {
        createTopic();
        send("first");
        assertThat(receive(1)).containsExactly("first");
        send("second");
        kafka.process().running().orElseThrow().destroyForcibly();
        await().atMost(PATIENCE).until(() -> kafka.process().running().isEmpty());

        kafka.start();
        await().atMost(PATIENCE).until(kafka::isReady);
        assertThat(receive(1)).containsExactly("second");
    }

    private void createTopic() throws ExecutionException, InterruptedException {
        var group = new ConfigResource(ConfigResource.Type.GROUP, "readers");
        var fromTheStart = new ConfigEntry("share.auto.offset.reset", "earliest");
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.address()))) {
            admin.createTopics(List.of(new NewTopic("tasks", 1, (short) 1))).all().get();
            admin.incrementalAlterConfigs(
                            Map.of(
                                    group,
                                    List.of(
                                            new AlterConfigOp(
                                                    fromTheStart, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }

    private void send(String value) throws ExecutionException, InterruptedException {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka.address()),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(new ProducerRecord<>("tasks", value)).get();
        }
    }

    private List<String> receive(int count) {
        var received = new ArrayList<String>();
        try (var consumer =
                new KafkaShareConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", kafka.address(), "group.id", "readers"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.subscribe(List.of("tasks"));
            var deadline = System.nanoTime() + PATIENCE.toNanos();
            while (received.size() < count) {
                assertThat(System.nanoTime()).isLessThan(deadline);
                consumer.poll(Duration.ofMillis(200))
                        .forEach(record -> received.add(record.value()));
            }
            consumer.commitSync();
        }
        return received;
    }
}
