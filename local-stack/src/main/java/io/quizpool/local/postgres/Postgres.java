package io.quizpool.local.postgres;

import io.quizpool.local.home.Home;
import io.quizpool.local.process.Launch;
import io.quizpool.local.process.Part;
import io.quizpool.local.process.PartProcess;
import io.quizpool.local.settings.Port;
import io.quizpool.local.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** The database server, on loopback only, writing durably. */
public final class Postgres implements Part {
    private static final Duration LAST_SESSIONS_PATIENCE = Duration.ofSeconds(10);

    private final int port;
    private final Cluster cluster;
    private final PostgresBinaries binaries;
    private final PartProcess process;
    private final RandomGenerator random;

    public Postgres(Home home, Settings settings, RandomGenerator random) {
        this.port = settings.port(Port.POSTGRES);
        this.cluster = new Cluster(home.data().resolve("postgres"));
        this.binaries = new PostgresBinaries(home.folder().resolve("programs"));
        // The server's children have other command lines; only the postmaster names its folder.
        this.process = new PartProcess(home, "postgres", "-D " + cluster.folder() + " ");
        this.random = random;
    }

    @Override
    public String title() {
        return "PostgreSQL";
    }

    @Override
    public PartProcess process() {
        return process;
    }

    @Override
    public List<Port> ports() {
        return List.of(Port.POSTGRES);
    }

    @Override
    public String address() {
        return "127.0.0.1:" + port;
    }

    @Override
    public void start() throws InterruptedException {
        var unprivileged = Unprivileged.forThisUser();
        var programs = unpack();
        unprivileged.requireReach(programs);
        cluster.prepare(programs, unprivileged, random);
        var deadline = System.nanoTime() + LAST_SESSIONS_PATIENCE.toNanos();
        do {
            process.launch(new Launch(unprivileged.command(command(programs)), environment()));
        } while (diedOfLastSessions() && System.nanoTime() < deadline);
    }

    /** Makes sure that its programs are there, which takes a while the first time. */
    public Path unpack() {
        return binaries.unpacked().resolve("bin");
    }

    private List<String> command(Path programs) {
        return List.of(
                programs.resolve("postgres").toString(),
                "-D",
                cluster.folder().toString(),
                "-p",
                Integer.toString(port),
                "--listen_addresses=127.0.0.1",
                "--unix_socket_directories=",
                "--timezone=UTC",
                "--log_timezone=UTC",
                "--shared_buffers=256MB",
                "--max_connections=100");
    }

    /**
     * A server that was killed outright leaves its lock file. PostgreSQL takes that for its own
     * leftover only if no process has the pid; but another program may have got it since, or nobody
     * has collected the dead process yet. Named as its own ancestor, the pid is let pass, and the
     * check that no session of the dead server still writes remains in force (CreateLockFile in
     * PostgreSQL's miscinit.c).
     */
    private Map<String, String> environment() {
        var environment = new HashMap<>(Cluster.LOCALE);
        PostmasterPid.in(cluster.folder())
                .ifPresent(
                        file -> environment.put("PG_GRANDPARENT_PID", Long.toString(file.pid())));
        return environment;
    }

    /** Whether it gave up because sessions of a killed server had not ended yet; soon they will. */
    private boolean diedOfLastSessions() throws InterruptedException {
        while (process.running().isPresent() && !isReady()) {
            Thread.sleep(Duration.ofMillis(50));
        }
        return process.running().isEmpty()
                && process.log().tail(3).stream()
                        .anyMatch(line -> line.contains("pre-existing shared memory block"));
    }

    @Override
    public boolean isReady() {
        return PostmasterPid.in(cluster.folder())
                .filter(PostmasterPid::isReady)
                .filter(file -> process.running().filter(p -> p.pid() == file.pid()).isPresent())
                .isPresent();
    }

    /** A fast shutdown: sessions that others left open do not hold it up. */
    @Override
    public boolean stop(Duration patience) throws InterruptedException {
        return process.stop("INT", patience);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, Cluster.DATABASE);
    }

    public String user() {
        return Cluster.OWNER;
    }

    /** Known once the part was started. */
    public String password() {
        return cluster.password();
    }
}
