package io.quizpool.chaos.installation;

import io.quizpool.local.children.JavaServer;
import io.quizpool.local.children.Loopback;
import io.quizpool.local.home.Home;
import io.quizpool.local.postgres.Postgres;
import io.quizpool.local.process.Part;
import io.quizpool.local.settings.Port;
import io.quizpool.local.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the services are started: with their own defaults, but for addresses, fewer tasks in flight
 * and no LanguageTool, whose dictionaries would make up most of each start.
 */
final class Services {

    private static final String IN_FLIGHT = "8";
    private static final List<String> JAVA =
            List.of(
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-jar");

    private final Home home;
    private final Settings settings;
    private final Postgres postgres;
    private final int databasePort;
    private final URI model;

    Services(Home home, Settings settings, Postgres postgres, int databasePort, URI model) {
        this.home = home;
        this.settings = settings;
        this.postgres = postgres;
        this.databasePort = databasePort;
        this.model = model;
    }

    Part api(String name, Path jar, int port, int management) {
        return server(
                name,
                jar,
                management,
                Map.of(
                        Port.API.variable(),
                        Integer.toString(port),
                        Port.API_MANAGEMENT.variable(),
                        Integer.toString(management),
                        "QUIZPOOL_BOOTSTRAP_ADMIN_KEY",
                        settings.adminKey()));
    }

    Part worker(String name, Path jar, int management) {
        return server(
                name,
                jar,
                management,
                Map.of(
                        Port.WORKER_MANAGEMENT.variable(),
                        Integer.toString(management),
                        "QUIZPOOL_IN_FLIGHT",
                        IN_FLIGHT,
                        "QUIZPOOL_JUDGE_LANGUAGETOOL_ENABLED",
                        "false",
                        "OPENAI_API_KEY",
                        "",
                        "OPENAI_BASE_URL",
                        model.toString(),
                        "OPENAI_MODEL",
                        "simulated"));
    }

    private Part server(String name, Path jar, int management, Map<String, String> own) {
        var command = new ArrayList<>(JAVA);
        command.add(jar.toString());
        var environment = new HashMap<>(own);
        environment.put(
                "QUIZPOOL_DB_URL",
                postgres.jdbcUrl()
                        .replace(
                                ":" + settings.port(Port.POSTGRES) + "/",
                                ":" + databasePort + "/"));
        environment.put("QUIZPOOL_DB_USER", postgres.user());
        environment.put("QUIZPOOL_DB_PASSWORD", postgres.password());
        environment.put("QUIZPOOL_KAFKA_BOOTSTRAP", "127.0.0.1:" + settings.port(Port.KAFKA));
        environment.put("QUIZPOOL_BIND_ADDRESS", "127.0.0.1");
        return new JavaServer(
                home,
                name,
                command,
                environment,
                Loopback.http(management).resolve("/actuator/health/readiness"));
    }
}
