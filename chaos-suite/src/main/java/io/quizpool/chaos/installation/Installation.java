package io.quizpool.chaos.installation;

import io.quizpool.chaos.link.SlowLink;
import io.quizpool.local.children.Children;
import io.quizpool.local.children.Loopback;
import io.quizpool.local.children.Starter;
import io.quizpool.local.home.Home;
import io.quizpool.local.kafka.Kafka;
import io.quizpool.local.postgres.Postgres;
import io.quizpool.local.settings.Port;
import io.quizpool.local.settings.Settings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
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
    private final List<Replica> apis = new ArrayList<>();
    private final List<URI> addresses = new ArrayList<>();
    private final List<Replica> workers = new ArrayList<>();

    /**
     * Describes it; starts nothing.
     *
     * @param folder where data and logs go; data of an earlier run are deleted
     * @param programs what it begins with
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
        services = new Services(home, settings, postgres, link.port(), model);
        var starter = new Starter(children, "The run is over; what it wrote stays in " + folder);
        database = new Victim(() -> postgres, starter, children);
        broker = new Victim(() -> kafka, starter, children);
        for (var i = 1; i <= OF_EACH; i++) {
            var port = Loopback.freePort();
            var management = Loopback.freePort();
            addresses.add(Loopback.http(port));
            apis.add(
                    Replica.of(
                            "api-" + i,
                            programs,
                            (name, of) -> services.api(name, of.api(), port, management),
                            starter,
                            children));
        }
        for (var i = 1; i <= OF_EACH; i++) {
            var management = Loopback.freePort();
            workers.add(
                    Replica.of(
                            "worker-" + i,
                            programs,
                            (name, of) -> services.worker(name, of.worker(), management),
                            starter,
                            children));
        }
    }

    /** Returns once everything does its work. */
    public void start() throws InterruptedException {
        database.start();
        broker.start();
        for (var victim : services()) {
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
        return apis.stream().map(Replica::victim).toList();
    }

    public List<Victim> workers() {
        return workers.stream().map(Replica::victim).toList();
    }

    /**
     * What makes another version of it, in this order: a replica of the API before the first
     * worker, so that both versions of each are beside both of the other.
     */
    public List<Upgrade> upgrades(Programs newer) {
        var upgrades = new ArrayList<Upgrade>();
        for (var i = 0; i < OF_EACH; i++) {
            upgrades.add(apis.get(i).to(newer));
            upgrades.add(workers.get(i).to(newer));
        }
        return upgrades;
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
        for (var victim : services()) {
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

    private List<Victim> services() {
        return Stream.concat(apis().stream(), workers().stream()).toList();
    }
}
