package io.quizpool.worker.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.model.task.Topics;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.deadletter.DeadLetterProperties;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.util.unit.DataSize;

@WorkerContext
class KafkaSetupIT {

    @Autowired private KafkaConnectionDetails connection;

    @Test
    void waitsForABrokerWhoseNameDoesNotResolveYetAndThenPreparesIt() throws Exception {
        String broker = String.join(",", connection.getAdmin().getBootstrapServers());
        AtomicReference<String> known = new AtomicReference<>("no-such-broker.invalid:9092");
        KafkaAdmin admin = new KafkaAdmin(Map.of());
        admin.setBootstrapServersSupplier(known::get);
        KafkaSetup setup =
                new KafkaSetup(
                        admin,
                        new IntakeProperties(8, 8, Duration.ofSeconds(31), Duration.ofSeconds(5)),
                        new DeadLetterProperties((short) 1, DataSize.ofKilobytes(16)),
                        pause -> known.set(broker));

        setup.run();

        try (Admin client = Admin.create(Map.of("bootstrap.servers", broker))) {
            assertThat(client.listTopics().names().get()).contains(Topics.DEAD_LETTERS);
            ConfigResource group = new ConfigResource(ConfigResource.Type.GROUP, Topics.WORKERS);
            Map<ConfigResource, Config> found = client.describeConfigs(List.of(group)).all().get();
            Config settings = requireNonNull(found.get(group));
            assertThat(settings.get("share.auto.offset.reset").value()).isEqualTo("earliest");
            assertThat(settings.get("share.record.lock.duration.ms").value()).isEqualTo("31000");
        }
    }
}
