package io.quizpool.benchmark.server;

import io.quizpool.benchmark.pool.Database;
import io.quizpool.local.children.Children;
import io.quizpool.local.children.Loopback;
import io.quizpool.local.children.Starter;
import io.quizpool.local.home.Home;
import io.quizpool.local.kafka.Kafka;
import io.quizpool.local.postgres.Postgres;
import io.quizpool.local.settings.Settings;
import java.security.SecureRandom;

/** PostgreSQL and Kafka of one pool, set up as {@code ./quizpool up} does, on free ports. */
public final class BackingServers {

    private static final String NAIVE = "naive";

    private final Settings settings;
    private final Postgres postgres;
    private final Kafka kafka;

    private BackingServers(Settings settings, Postgres postgres, Kafka kafka) {
        this.settings = settings;
        this.postgres = postgres;
        this.kafka = kafka;
    }

    /** Those of a folder; its ports and key are made where it has none. */
    public static BackingServers of(Home home) {
        var random = new SecureRandom();
        var settings = Settings.read(Loopback.freePorts(), home.localEnv(), random);
        home.localEnv().write(settings.toLocalEnv());
        return new BackingServers(
                settings, new Postgres(home, settings, random), new Kafka(home, settings));
    }

    /** Returns once both answer. */
    public void start(Starter starter) throws InterruptedException {
        starter.start(postgres);
        starter.start(kafka);
    }

    /** Ends what a command that was killed has left running. */
    void stop(Children children) throws InterruptedException {
        children.stop(kafka);
        children.stop(postgres);
    }

    /** Where Kafka is. */
    public String kafkaBootstrap() {
        return kafka.address();
    }

    /** Known once PostgreSQL runs. */
    public Database database() {
        return Database.at(postgres.jdbcUrl(), postgres.user(), postgres.password());
    }

    Database naiveDatabase() {
        return database().sibling(NAIVE);
    }

    /** The key that the API is told to create, remembered from run to run. */
    public String key() {
        return settings.adminKey();
    }
}
