package io.quizpool.scaling.server;

import io.quizpool.benchmark.pool.Database;
import io.quizpool.benchmark.server.BackingServers;
import io.quizpool.local.children.Children;
import io.quizpool.local.children.JavaServer;
import io.quizpool.local.children.Loopback;
import io.quizpool.local.children.Starter;
import io.quizpool.local.home.Home;
import io.quizpool.local.home.Trouble;
import io.quizpool.scaling.load.Load;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** PostgreSQL, Kafka, the API and workers, on free ports, with data that is new each time. */
public final class Stack {

    private final Path repository;
    private final Home home;
    private final Children children;
    private final Starter starter;
    private final BackingServers backing;
    private final List<String> javaOptions;

    /**
     * Starts nothing.
     *
     * @param folder for data and logs
     * @param javaOptions of the workers
     */
    public Stack(Path repository, Path folder, Children children, List<String> javaOptions) {
        this.repository = repository;
        this.home = new Home(folder);
        this.children = children;
        this.starter =
                new Starter(children, "Run docs/scaling.sh again; if it stays, that log says why.");
        this.javaOptions = javaOptions;
        home.prepare();
        this.backing = BackingServers.of(home);
    }

    /** Starts all but the workers; returns the API. */
    public Api start(int partitions) throws InterruptedException {
        home.wipe();
        home.prepare();
        backing.start(starter);
        int port = Loopback.freePort();
        int management = Loopback.freePort();
        Map<String, String> environment = environment();
        environment.put("QUIZPOOL_BOOTSTRAP_ADMIN_KEY", backing.key());
        environment.put("QUIZPOOL_API_PORT", Integer.toString(port));
        environment.put("QUIZPOOL_API_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("QUIZPOOL_DISPATCH_PARTITIONS", Integer.toString(partitions));
        starter.start(
                new JavaServer(
                        home,
                        "api",
                        command(List.of("-Xmx512m"), "api-service"),
                        environment,
                        Loopback.http(management).resolve("/actuator/health/readiness")));
        return new Api(Loopback.http(port), backing.key());
    }

    /** Known once the backing servers run. */
    public Database database() {
        return backing.database();
    }

    /** As many workers as the load asks for, before the model at {@code model}; all are ready. */
    public List<Worker> startWorkers(Load load, URI model) throws InterruptedException {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < load.workers(); i++) {
            workers.add(startWorker("worker-" + i, load, model));
        }
        for (Worker worker : workers) {
            worker.awaitConsumers();
        }
        return workers;
    }

    /** Ends a worker. */
    public void stop(Worker worker) throws InterruptedException {
        children.stop(worker.part());
    }

    /** Ends all. */
    public void stopAll() throws InterruptedException {
        children.stopAll();
    }

    private Worker startWorker(String name, Load load, URI model) throws InterruptedException {
        int management = Loopback.freePort();
        Map<String, String> environment = environment();
        environment.put("QUIZPOOL_WORKER_MANAGEMENT_PORT", Integer.toString(management));
        environment.put("QUIZPOOL_IN_FLIGHT", Integer.toString(load.inFlight()));
        environment.put("QUIZPOOL_CONSUMERS", Integer.toString(load.consumers()));
        // Not what a provider allows is measured, but what a worker can do.
        environment.put("QUIZPOOL_MODEL_CALLS", "1024");
        environment.put("OPENAI_BASE_URL", model.toString());
        environment.put("OPENAI_MODEL", "simulated");
        environment.put("OPENAI_API_KEY", "");
        JavaServer server =
                new JavaServer(
                        home,
                        name,
                        command(javaOptions, "generation-worker"),
                        environment,
                        Loopback.http(management).resolve("/actuator/health/readiness"));
        starter.start(server);
        return new Worker(server, Loopback.http(management));
    }

    private Map<String, String> environment() {
        Database database = backing.database();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUIZPOOL_DB_URL", database.jdbcUrl());
        environment.put("QUIZPOOL_DB_USER", database.user());
        environment.put("QUIZPOOL_DB_PASSWORD", database.password());
        environment.put("QUIZPOOL_KAFKA_BOOTSTRAP", backing.kafkaBootstrap());
        environment.put("QUIZPOOL_BIND_ADDRESS", "127.0.0.1");
        environment.put("QUIZPOOL_TRACE_SAMPLING", "0");
        return environment;
    }

    private List<String> command(List<String> options, String module) {
        List<String> command = new ArrayList<>();
        command.add("-XX:+UseSerialGC");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(options);
        command.add("-jar");
        command.add(jar(module).toString());
        return command;
    }

    private Path jar(String module) {
        Path target = repository.resolve(module).resolve("target");
        try (var jars = Files.newDirectoryStream(target, module + "-*-exec.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        } catch (IOException unreadable) {
            throw new Trouble(
                    "%s cannot be read (%s): run docs/scaling.sh, which builds it."
                            .formatted(target, unreadable.getMessage()));
        }
        throw new Trouble(target + " holds no jar: run docs/scaling.sh, which builds it.");
    }
}
