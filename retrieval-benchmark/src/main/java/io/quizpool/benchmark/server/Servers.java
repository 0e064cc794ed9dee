package io.quizpool.benchmark.server;

import io.quizpool.benchmark.bare.BareApplication;
import io.quizpool.benchmark.naive.NaiveApplication;
import io.quizpool.benchmark.pool.Database;
import io.quizpool.benchmark.pool.Queries;
import io.quizpool.local.children.JavaServer;
import io.quizpool.local.children.Loopback;
import io.quizpool.local.home.Home;
import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How each server that is compared is started: the same Java, the same options, its own process.
 */
final class Servers {

    private static final String SAMPLING = "0.1";
    private static final List<String> ALL_JAVA =
            List.of(
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-XX:+ExitOnOutOfMemoryError");

    private final Home home;
    private final List<String> javaOptions;

    Servers(Home home, List<String> javaOptions) {
        this.home = home;
        this.javaOptions = javaOptions;
    }

    /**
     * The product: its own jar, key checked, metrics on, one trace in ten sent to {@code sink}.
     *
     * @param programs holds the jar, laid out with its libraries
     */
    JavaServer api(
            Path programs, BackingServers backing, TraceSink sink, int port, int management) {
        var database = backing.database();
        return new JavaServer(
                home,
                "api",
                command(List.of("-jar", jar(programs).toString())),
                Map.of(
                        "QUIZPOOL_DB_URL", database.jdbcUrl(),
                        "QUIZPOOL_DB_USER", database.user(),
                        "QUIZPOOL_DB_PASSWORD", database.password(),
                        "QUIZPOOL_KAFKA_BOOTSTRAP", backing.kafkaBootstrap(),
                        "QUIZPOOL_BIND_ADDRESS", "127.0.0.1",
                        "QUIZPOOL_BOOTSTRAP_ADMIN_KEY", backing.key(),
                        "QUIZPOOL_API_PORT", Integer.toString(port),
                        "QUIZPOOL_API_MANAGEMENT_PORT", Integer.toString(management),
                        "QUIZPOOL_TRACE_SAMPLING", SAMPLING,
                        "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", sink.endpoint().toString()),
                Loopback.http(management).resolve("/actuator/health/readiness"));
    }

    JavaServer bare(Path answer, int port) {
        return ownApplication(
                "bare",
                BareApplication.class,
                Map.of(
                        "BENCHMARK_PORT",
                        Integer.toString(port),
                        "BENCHMARK_ANSWER",
                        answer.toString()),
                Loopback.http(port));
    }

    JavaServer naive(Database database, int port) {
        return ownApplication(
                "naive",
                NaiveApplication.class,
                Map.of(
                        "BENCHMARK_PORT", Integer.toString(port),
                        "SPRING_DATASOURCE_URL", database.jdbcUrl(),
                        "SPRING_DATASOURCE_USERNAME", database.user(),
                        "SPRING_DATASOURCE_PASSWORD", database.password()),
                Loopback.http(port));
    }

    private JavaServer ownApplication(
            String name, Class<?> main, Map<String, String> environment, URI server) {
        return new JavaServer(
                home,
                name,
                command(List.of("-cp", System.getProperty("java.class.path"), main.getName())),
                environment,
                server.resolve(Queries.PATH));
    }

    private List<String> command(List<String> what) {
        var command = new ArrayList<>(ALL_JAVA);
        command.addAll(javaOptions);
        command.addAll(what);
        return command;
    }

    private static Path jar(Path folder) {
        try (var jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (var jar : jars) {
                return jar;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Trouble(folder + " holds no jar: run docs/performance.sh, which builds it.");
    }
}
