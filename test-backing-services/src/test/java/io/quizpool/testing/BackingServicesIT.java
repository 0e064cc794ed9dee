package io.quizpool.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class BackingServicesIT {

    @Test
    void givesEachContextADatabaseOfItsOwnAndAllTheSameKafka() throws Exception {
        try (var one = new AnnotationConfigApplicationContext(BackingServices.class);
                var other = new AnnotationConfigApplicationContext(BackingServices.class)) {
            assertThat(databaseOf(one)).startsWith("test_").isNotEqualTo(databaseOf(other));
            assertThat(clusterOf(one)).isEqualTo(clusterOf(other));
        }
    }

    private static String databaseOf(AnnotationConfigApplicationContext context)
            throws SQLException {
        JdbcConnectionDetails details = context.getBean(JdbcConnectionDetails.class);
        try (var connection =
                        DriverManager.getConnection(
                                details.getJdbcUrl(),
                                details.getUsername(),
                                details.getPassword());
                var rows = connection.createStatement().executeQuery("select current_database()")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String clusterOf(AnnotationConfigApplicationContext context)
            throws ExecutionException, InterruptedException {
        KafkaConnectionDetails details = context.getBean(KafkaConnectionDetails.class);
        try (Admin admin =
                Admin.create(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                details.getBootstrapServers()))) {
            return admin.describeCluster().clusterId().get();
        }
    }
}
