package io.quizpool.benchmark.server;

import io.quizpool.benchmark.options.Candidate;
import io.quizpool.benchmark.options.Options;
import io.quizpool.benchmark.options.PoolSize;
import io.quizpool.benchmark.pool.Database;
import io.quizpool.benchmark.pool.Queries;
import io.quizpool.local.children.Children;
import io.quizpool.local.children.Loopback;
import io.quizpool.local.children.Starter;
import io.quizpool.local.home.Home;
import io.quizpool.local.home.Trouble;
import io.quizpool.local.process.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** All servers of one pool, with its data in a folder of its own. */
public final class Installation {

    private static final int SAMPLE = 101;

    private final Home home;
    private final Path programs;
    private final Starter starter;
    private final Children children;
    private final BackingServers backing;
    private final TraceSink sink;
    private final Servers servers;
    private final int apiManagement = Loopback.freePort();
    private final Map<Candidate, Integer> ports = new EnumMap<>(Candidate.class);
    private final Map<Candidate, Part> running = new EnumMap<>(Candidate.class);

    public Installation(
            Path folder, PoolSize size, Options options, Children children, TraceSink sink) {
        this.home = new Home(folder.resolve(size.label()));
        this.programs = folder.resolve("programs/api-service");
        this.children = children;
        this.starter =
                new Starter(
                        children, "If it cannot use the data of an earlier version, add --reseed.");
        this.sink = sink;
        this.servers = new Servers(home, options.javaOptions());
        home.prepare();
        this.backing = BackingServers.of(home);
        for (var candidate : Candidate.values()) {
            ports.put(candidate, Loopback.freePort());
        }
    }

    /** The folder with this pool's data and logs. */
    public Home home() {
        return home;
    }

    /** Deletes all data of this pool, under nobody who still writes it. */
    public void wipe() throws InterruptedException {
        backing.stop(children);
        home.wipe();
        home.prepare();
    }

    public void startBackingServers() throws InterruptedException {
        backing.start(starter);
    }

    /** Known once the backing servers run. */
    public Database database() {
        return backing.database();
    }

    public Database naiveDatabase() {
        return backing.naiveDatabase();
    }

    /** Starts a candidate; returns how long it took until it was ready. */
    public Duration start(Candidate candidate) throws InterruptedException {
        var port = port(candidate);
        var server =
                switch (candidate) {
                    case QUIZPOOL -> servers.api(programs, backing, sink, port, apiManagement);
                    case BARE -> servers.bare(answer(), port);
                    case NAIVE -> servers.naive(backing.naiveDatabase(), port);
                };
        running.put(candidate, server);
        return starter.start(server);
    }

    public void stop(Candidate candidate) throws InterruptedException {
        children.stop(Objects.requireNonNull(running.remove(candidate)));
    }

    public void stopAll() throws InterruptedException {
        running.clear();
        children.stopAll();
    }

    public URI address(Candidate candidate) {
        return Loopback.http(port(candidate));
    }

    public HttpProbe probe(Candidate candidate) {
        return new HttpProbe(address(candidate), key());
    }

    /** The API's management port: health and metrics. */
    public HttpProbe management() {
        return new HttpProbe(Loopback.http(apiManagement), key());
    }

    /** The process of a candidate that runs. */
    public long pid(Candidate candidate) {
        return Objects.requireNonNull(running.get(candidate))
                .process()
                .running()
                .map(ProcessHandle::pid)
                .orElseThrow(() ->
                        new Trouble(
                                "%s has died: see the logs in %s"
                                        .formatted(candidate.title(), home.folder())));
    }

    public String key() {
        return backing.key();
    }

    /** Keeps an answer of median length, of the product that runs, for the bare endpoint. */
    public void keepTypicalAnswer() throws InterruptedException {
        var probe = probe(Candidate.QUIZPOOL);
        var answers = new ArrayList<String>();
        for (var i = 0; i < SAMPLE; i++) {
            answers.add(probe.get(Queries.PATH));
        }
        answers.sort(Comparator.comparingInt(String::length));
        try {
            Files.writeString(answer(), answers.get(SAMPLE / 2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path answer() {
        return home.folder().resolve("answer.json");
    }

    private int port(Candidate candidate) {
        return Objects.requireNonNull(ports.get(candidate));
    }
}
