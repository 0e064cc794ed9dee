package io.quizpool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.testing.BackingServices;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;

/** A whole Quizpool: real Kafka and PostgreSQL, the API and as many workers as a test starts. */
final class Installation implements AutoCloseable {

    private static final String KEY = "qp_" + "A".repeat(43);

    private final AnnotationConfigApplicationContext backing =
            new AnnotationConfigApplicationContext(BackingServices.class);
    private final ServiceProcess api;
    private final Client client;

    Installation(String name) throws IOException {
        int port = ServiceProcess.freePort();
        int management = ServiceProcess.freePort();
        Map<String, String> environment = environment();
        environment.put("QUIZPOOL_API_PORT", String.valueOf(port));
        environment.put("QUIZPOOL_API_MANAGEMENT_PORT", String.valueOf(management));
        environment.put("QUIZPOOL_BOOTSTRAP_ADMIN_KEY", KEY);
        api = ServiceProcess.start(name + "-api", "api.jar", management, environment);
        client = new Client(URI.create("http://127.0.0.1:" + port), KEY);
    }

    /** A worker in addition to those that run; not waited for. */
    ServiceProcess worker(String name, Map<String, String> settings) throws IOException {
        int management = ServiceProcess.freePort();
        Map<String, String> environment = environment();
        environment.put("QUIZPOOL_WORKER_MANAGEMENT_PORT", String.valueOf(management));
        environment.putAll(settings);
        return ServiceProcess.start(name, "worker.jar", management, environment);
    }

    /** The API with the admin's key, once it is ready. */
    Client client() {
        api.awaitReady();
        return client;
    }

    /** The path of a new generation request. */
    String generate(String order) throws IOException, InterruptedException {
        Client.Answer answer = client().post("/api/v1/problems/generate", order);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(202);
        return answer.body().path("status_url").stringValue();
    }

    /** The request behind {@code path}, once it has ended. */
    JsonNode awaitEnd(String path, Duration patience) {
        return await().atMost(patience)
                .until(
                        () -> client.get(path).body(),
                        request ->
                                !request.path("status")
                                        .stringValue("")
                                        .matches("pending|processing"));
    }

    private Map<String, String> environment() {
        JdbcConnectionDetails database = backing.getBean(JdbcConnectionDetails.class);
        KafkaConnectionDetails kafka = backing.getBean(KafkaConnectionDetails.class);
        Map<String, String> environment = new HashMap<>();
        environment.put("QUIZPOOL_DB_URL", database.getJdbcUrl());
        environment.put("QUIZPOOL_DB_USER", String.valueOf(database.getUsername()));
        environment.put("QUIZPOOL_DB_PASSWORD", String.valueOf(database.getPassword()));
        environment.put("QUIZPOOL_KAFKA_BOOTSTRAP", String.join(",", kafka.getBootstrapServers()));
        environment.put("QUIZPOOL_BIND_ADDRESS", "127.0.0.1");
        return environment;
    }

    @Override
    public void close() {
        api.close();
        backing.close();
    }
}
