package io.quizpool.local.service;

import io.quizpool.local.home.Home;
import io.quizpool.local.postgres.Postgres;
import io.quizpool.local.process.JavaCommand;
import io.quizpool.local.process.Launch;
import io.quizpool.local.process.Part;
import io.quizpool.local.process.PartProcess;
import io.quizpool.local.settings.Port;
import io.quizpool.local.settings.Settings;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A Spring Boot service of this repository, run from its executable jar. */
public final class SpringService implements Part {
    private final Home home;
    private final Settings settings;
    private final Postgres postgres;
    private final PartProcess process;
    private final String name;
    private final String module;
    private final Port management;
    private final List<Port> ports;

    private SpringService(
            Home home,
            Settings settings,
            Postgres postgres,
            String name,
            String module,
            Port management,
            List<Port> ports) {
        this.home = home;
        this.settings = settings;
        this.postgres = postgres;
        this.name = name;
        this.module = module;
        this.management = management;
        this.ports = ports;
        this.process = new PartProcess(home, name, JavaCommand.mark(home.pid(name)));
    }

    public static SpringService api(Home home, Settings settings, Postgres postgres) {
        return new SpringService(
                home,
                settings,
                postgres,
                "api",
                "api-service",
                Port.API_MANAGEMENT,
                List.of(Port.API, Port.API_MANAGEMENT));
    }

    public static SpringService worker(Home home, Settings settings, Postgres postgres) {
        return new SpringService(
                home,
                settings,
                postgres,
                "worker",
                "generation-worker",
                Port.WORKER_MANAGEMENT,
                List.of(Port.WORKER_MANAGEMENT));
    }

    @Override
    public String title() {
        return name.equals("api") ? "API" : name;
    }

    @Override
    public PartProcess process() {
        return process;
    }

    @Override
    public List<Port> ports() {
        return ports;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + settings.port(ports.getFirst());
    }

    @Override
    public void start() {
        var jar = ServiceJar.of(home.repository(), module);
        process.launch(
                new Launch(
                        JavaCommand.of(
                                home.pid(name),
                                settings.javaOptions(name.toUpperCase(Locale.ROOT), "-Xmx256m"),
                                List.of("-jar", jar.toString())),
                        environment()));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("QUIZPOOL_DB_URL", postgres.jdbcUrl());
        environment.put("QUIZPOOL_DB_USER", postgres.user());
        environment.put("QUIZPOOL_DB_PASSWORD", postgres.password());
        environment.put("QUIZPOOL_KAFKA_BOOTSTRAP", "127.0.0.1:" + settings.port(Port.KAFKA));
        environment.put("QUIZPOOL_BIND_ADDRESS", "127.0.0.1");
        environment.put("QUIZPOOL_BOOTSTRAP_ADMIN_KEY", settings.adminKey());
        for (var port : ports) {
            environment.put(port.variable(), Integer.toString(settings.port(port)));
        }
        return environment;
    }

    @Override
    public boolean isReady() {
        if (process.running().isEmpty()) {
            return false;
        }
        try {
            var url =
                    URI.create(
                            "http://127.0.0.1:%d/actuator/health/readiness"
                                    .formatted(settings.port(management)));
            var connection = (HttpURLConnection) url.toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2_000);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException _) {
            return false;
        }
    }
}
