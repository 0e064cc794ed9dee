package io.quizpool.testing;

import java.util.List;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * Import it to run a Spring context against real servers: containers where Docker is, embedded ones
 * otherwise.
 *
 * <p>All contexts of one JVM share the servers, which start when first asked for and end with the
 * JVM. Each context has a database of its own; the topics of Kafka are everybody's. A second
 * context that is to use the database of a first takes that one's {@link JdbcConnectionDetails}
 * instead of importing this.
 */
@TestConfiguration(proxyBeanMethods = false)
public class BackingServices {

    @Bean
    JdbcConnectionDetails freshDatabase() {
        return PostgresServer.shared().createDatabase();
    }

    @Bean
    KafkaConnectionDetails sharedKafka() {
        List<String> brokers = KafkaServer.shared().brokers();
        return () -> brokers;
    }
}
