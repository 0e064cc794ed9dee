package io.quizpool.worker.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultShareConsumerFactory;
import org.springframework.kafka.core.ShareConsumerFactory;

@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    /** Settings of an ordinary consumer that a share consumer refuses. */
    private static final Set<String> NOT_FOR_SHARING =
            Set.of(
                    "auto.offset.reset",
                    "enable.auto.commit",
                    "group.id",
                    "group.instance.id",
                    "group.protocol",
                    "heartbeat.interval.ms",
                    "interceptor.classes",
                    "isolation.level",
                    "partition.assignment.strategy",
                    "session.timeout.ms");

    @Bean
    ShareConsumerFactory<String, byte[]> shareConsumerFactory(
            KafkaProperties properties,
            KafkaConnectionDetails connection,
            IntakeProperties intake) {
        Map<String, Object> settings = new HashMap<>(properties.buildConsumerProperties());
        settings.keySet().removeAll(NOT_FOR_SHARING);
        settings.put(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                connection.getConsumer().getBootstrapServers());
        // No more than it works on at once: in the default mode a consumer acquires whole batches
        // and lets their locks run out while it works on the first.
        settings.put(ConsumerConfig.SHARE_ACQUIRE_MODE_CONFIG, "record_limit");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, intake.messagesEach());
        settings.put(ConsumerConfig.SHARE_ACKNOWLEDGEMENT_MODE_CONFIG, "explicit");
        // Nobody reads the client's own metrics, of which each consumer would register hundreds.
        settings.put(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, "");
        settings.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        // A topic made in passing would have the broker's one partition; the API makes it.
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new DefaultShareConsumerFactory<>(
                settings, StringDeserializer::new, ByteArrayDeserializer::new);
    }
}
