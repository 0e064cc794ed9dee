package io.quizpool.local.springboot;

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
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One of the services as a part: a Spring Boot application told where its backing services are. */
public final class SpringService implements Part {

    private final Home home;
    private final Settings settings;
    private final Postgres postgres;
    private final PartProcess process;
    private final Service service;

    public SpringService(Home home, Settings settings, Postgres postgres, Service service) {
        this.home = home;
        this.settings = settings;
        this.postgres = postgres;
        this.service = service;
        this.process = new PartProcess(home, service.partName(), JavaCommand.mark(pidFile()));
    }

    private Path pidFile() {
        return home.pid(service.partName());
    }

    @Override
    public String title() {
        return service.title();
    }

    @Override
    public PartProcess process() {
        return process;
    }

    @Override
    public List<Port> ports() {
        return service.ports();
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + settings.port(service.ports().getLast());
    }

    @Override
    public void start() {
        var jar = ServiceJar.of(home.repository(), service.module());
        process.launch(
                new Launch(
                        JavaCommand.of(
                                pidFile(),
                                settings.javaOptions(
                                        service.partName().toUpperCase(Locale.ROOT),
                                        service.usualJavaOptions()),
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
        environment.putAll(settings.webhookDestinations());
        for (var port : service.ports()) {
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
                                    .formatted(settings.port(service.ports().getFirst())));
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
