package io.quizpool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.local.children.Loopback;
import io.quizpool.testing.BackingServices;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** A whole Quizpool: real Kafka and PostgreSQL, the API and as many workers as a test starts. */
final class Installation implements AutoCloseable {

    /** For what takes seconds on a machine that is idle. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private final AnnotationConfigApplicationContext backing =
            new AnnotationConfigApplicationContext(BackingServices.class);
    private final List<ApiReplica> replicas = new ArrayList<>();
    private final ApiReplica api;

    Installation(String name) throws IOException {
        this(name, Map.of());
    }

    /** With these settings of the API. */
    Installation(String name, Map<String, String> settings) throws IOException {
        api = replica(name + "-api", settings);
    }

    /** The API that every installation has. */
    ApiReplica api() {
        return api;
    }

    /**
     * One more replica of the API, known to the database by its name; not waited for, and ended
     * with the installation.
     */
    ApiReplica replica(String name, Map<String, String> settings) throws IOException {
        Map<String, String> environment = environment();
        environment.put("QUIZPOOL_DB_URL", database().getJdbcUrl() + "?ApplicationName=" + name);
        environment.putAll(settings);
        ApiReplica replica = ApiReplica.start(name, environment);
        replicas.add(replica);
        return replica;
    }

    JdbcConnectionDetails database() {
        return backing.getBean(JdbcConnectionDetails.class);
    }

    /** A worker in addition to those that run; not waited for. */
    ServiceProcess worker(String name, Map<String, String> settings) throws IOException {
        int management = Loopback.freePort();
        Map<String, String> environment = environment();
        environment.put("QUIZPOOL_WORKER_MANAGEMENT_PORT", String.valueOf(management));
        environment.putAll(settings);
        return ServiceProcess.start(name, "worker.jar", management, environment);
    }

    /** The API with the admin's key, once it is ready. */
    Client client() {
        return api.awaitReady().client();
    }

    /** The path of a new generation request. */
    String generate(String order) throws IOException, InterruptedException {
        Client.Answer answer = client().post("/api/v1/problems/generate", order);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(202);
        return answer.body().path("status_url").stringValue();
    }

    /** The request behind {@code path}, once it has ended. */
    JsonNode awaitEnd(String path) {
        return await().atMost(PATIENCE)
                .until(
                        () -> api.client().get(path).body(),
                        request ->
                                !request.path("status")
                                        .stringValue("")
                                        .matches("pending|processing"));
    }

    /** Counts the pool by listing it, so that a problem without a task would be seen. */
    int problemsInPool() throws IOException, InterruptedException {
        int count = 0;
        String cursor = "";
        do {
            JsonNode page = client().get("/api/v1/problems?limit=200" + cursor).body();
            count += page.path("items").size();
            cursor =
                    page.hasNonNull("next_cursor")
                            ? "&cursor=" + page.path("next_cursor").stringValue()
                            : "";
        } while (!cursor.isEmpty());
        return count;
    }

    /** How many tasks count an attempt of which no end is recorded. */
    int attemptsBrokenOff() {
        JdbcConnectionDetails database = database();
        return JdbcClient.create(
                        new DriverManagerDataSource(
                                database.getJdbcUrl(),
                                String.valueOf(database.getUsername()),
                                String.valueOf(database.getPassword())))
                .sql(
                        """
                        select count(*) from generation_task task
                         where attempts <> (select count(*) from generation_attempt attempt
                                             where attempt.task_id = task.id)
                        """)
                .query(Integer.class)
                .single();
    }

    private Map<String, String> environment() {
        JdbcConnectionDetails database = database();
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
        replicas.forEach(ApiReplica::close);
        backing.close();
    }
}
