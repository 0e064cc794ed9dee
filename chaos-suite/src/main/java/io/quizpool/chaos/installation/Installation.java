package io.quizpool.chaos.installation;

import io.quizpool.chaos.link.SlowLink;
import io.quizpool.local.children.Children;
import io.quizpool.local.children.Loopback;
import io.quizpool.local.children.Starter;
import io.quizpool.local.home.Home;
import io.quizpool.local.kafka.Kafka;
import io.quizpool.local.postgres.Postgres;
import io.quizpool.local.process.Part;
import io.quizpool.local.settings.Port;
import io.quizpool.local.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * PostgreSQL, Kafka, two replicas of the API and two workers, each a process of its own on
 * loopback. The services reach PostgreSQL through a link that can be slowed down; the audit does
 * not.
 */
public final class Installation implements AutoCloseable {

    private static final int OF_EACH = 2;

    private final Settings settings;
    private final Postgres postgres;
    private final Kafka kafka;
    private final SlowLink link;
    private final Services services;
    private final Children children;
    private final Victim database;
    private final Victim broker;
    private final List<Victim> apis = new ArrayList<>();
    private final List<URI> addresses = new ArrayList<>();
    private final List<Victim> workers = new ArrayList<>();

    /**
     * Describes it; starts nothing.
     *
     * @param folder where data and logs go; data of an earlier run are deleted
     * @param model base URL of the chat model
     */
    public Installation(
            Path folder, Programs programs, URI model, Children children, RandomGenerator random)
            throws InterruptedException {
        this.children = children;
        var home = new Home(folder.toAbsolutePath());
        home.prepare();
        settings = Settings.read(Loopback.freePorts(), home.localEnv(), random);
        home.localEnv().write(settings.toLocalEnv());
        postgres = new Postgres(home, settings, random);
        kafka = new Kafka(home, settings);
        // What a command that was killed has left running must not write into the new data.
        children.stop(kafka);
        children.stop(postgres);
        home.wipe();
        home.prepare();
        link = SlowLink.to(settings.port(Port.POSTGRES));
        services = new Services(home, programs, settings, postgres, link.port(), model);
        var starter = new Starter(children, "The run is over; what it wrote stays in " + folder);
        database = new Victim(() -> postgres, starter, children);
        broker = new Victim(() -> kafka, starter, children);
        for (var i = 1; i <= OF_EACH; i++) {
            var name = "api-" + i;
            var port = Loopback.freePort();
            var management = Loopback.freePort();
            addresses.add(Loopback.http(port));
            apis.add(
                    new Victim(
                            numbered(
                                    name,
                                    incarnation -> services.api(incarnation, port, management)),
                            starter,
                            children));
        }
        for (var i = 1; i <= OF_EACH; i++) {
            var name = "worker-" + i;
            var management = Loopback.freePort();
            workers.add(
                    new Victim(
                            numbered(name, incarnation -> services.worker(incarnation, management)),
                            starter,
                            children));
        }
    }

    /** Returns once everything does its work. */
    public void start() throws InterruptedException {
        database.start();
        broker.start();
        for (var victim : apis) {
            victim.start();
        }
        for (var victim : workers) {
            victim.start();
        }
    }

    public Victim database() {
        return database;
    }

    public Victim broker() {
        return broker;
    }

    public List<Victim> apis() {
        return List.copyOf(apis);
    }

    public List<Victim> workers() {
        return List.copyOf(workers);
    }

    /** What the services see the database through. */
    public SlowLink link() {
        return link;
    }

    /** Where the replicas of the API listen. */
    public List<URI> addresses() {
        return List.copyOf(addresses);
    }

    /** The admin's key. */
    public String key() {
        return settings.adminKey();
    }

    public String kafkaBootstrap() {
        return kafka.address();
    }

    /** The database itself, past the link; known once it runs. */
    public JdbcClient tables() {
        return JdbcClient.create(
                new DriverManagerDataSource(
                        postgres.jdbcUrl(), postgres.user(), postgres.password()));
    }

    /** Waits until everything that was killed, paused or slowed down is itself again. */
    public void heal() throws InterruptedException {
        link.delay(Duration.ZERO);
        database.heal();
        broker.heal();
        for (var victim : apis) {
            victim.heal();
        }
        for (var victim : workers) {
            victim.heal();
        }
    }

    /** Ends all processes; their data stay. */
    @Override
    public void close() {
        try {
            children.stopAll();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
        link.close();
    }

    /** Each start under a name of its own, so that no log is overwritten. */
    private static Supplier<Part> numbered(String name, Function<String, Part> incarnate) {
        var starts = new AtomicInteger();
        return () -> incarnate.apply("%s.%d".formatted(name, starts.incrementAndGet()));
    }
}
