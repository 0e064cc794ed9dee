package io.quizpool.journey;

import static org.awaitility.Awaitility.await;

import io.quizpool.local.children.Loopback;
import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** One process of the API, with the admin's key to it. */
final class ApiReplica {

    private static final String KEY = "qp_" + "A".repeat(43);

    private final String name;
    private final ServiceProcess process;
    private final Client management;
    private final Client client;

    private ApiReplica(String name, ServiceProcess process, Client management, Client client) {
        this.name = name;
        this.process = process;
        this.management = management;
        this.client = client;
    }

    /** Starts one on free ports; returns at once. */
    static ApiReplica start(String name, Map<String, String> environment) throws IOException {
        int port = Loopback.freePort();
        int managementPort = Loopback.freePort();
        environment.put("QUIZPOOL_API_PORT", String.valueOf(port));
        environment.put("QUIZPOOL_API_MANAGEMENT_PORT", String.valueOf(managementPort));
        environment.put("QUIZPOOL_BOOTSTRAP_ADMIN_KEY", KEY);
        return new ApiReplica(
                name,
                ServiceProcess.start(name, "api.jar", managementPort, environment),
                new Client(URI.create("http://127.0.0.1:" + managementPort), ""),
                new Client(URI.create("http://127.0.0.1:" + port), KEY));
    }

    String name() {
        return name;
    }

    /** Speaks to it as it is, ready or not. */
    Client client() {
        return client;
    }

    ApiReplica awaitReady() {
        process.awaitReady();
        return this;
    }

    /** What one of its meters shows. */
    double meter(String meter) throws IOException, InterruptedException {
        return management
                .get("/actuator/metrics/" + meter)
                .body()
                .at("/measurements/0/value")
                .doubleValue();
    }

    /**
     * Waits until it knows of as many problems: of those that were stored it hears a little later.
     */
    void awaitProblems(int count) {
        await().atMost(Installation.PATIENCE)
                .until(() -> meter("quizpool.index.problems") == count);
    }

    /** Waits until it knows of all that the database holds now. */
    void awaitChanges() {
        long begin = System.nanoTime();
        await().atMost(Installation.PATIENCE)
                .until(() -> {
                    long asked = System.nanoTime();
                    return asked - begin > meter("quizpool.change.age") * 1e9;
                });
    }

    /** {@code kill -9}. */
    void kill() {
        process.kill();
    }

    void close() {
        process.close();
    }
}
