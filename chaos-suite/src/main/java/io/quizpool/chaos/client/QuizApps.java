package io.quizpool.chaos.client;

import io.quizpool.local.home.Trouble;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;

/**
 * Apps that ask for problems at the same time, each sending its wish until it is told 202. Some
 * give up waiting at once and send again, some send again although they were told: all with the
 * same {@code Idempotency-Key}.
 */
public final class QuizApps implements AutoCloseable {

    private static final int MOST_PROBLEMS = 5;
    private static final int ONE_IN = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration HARDLY_ANY = Duration.ofMillis(12);
    private static final Duration BEFORE_SENDING_AGAIN = Duration.ofMillis(400);

    private final List<URI> replicas;
    private final Api api;
    private final Duration pause;
    private final Queue<Ask> asks = new ConcurrentLinkedQueue<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private final List<Thread> apps = new ArrayList<>();
    private volatile boolean asking = true;

    /**
     * Asks nothing yet.
     *
     * @param pause between two wishes of an app on average
     */
    public QuizApps(List<URI> replicas, String key, Duration pause) {
        this.replicas = replicas;
        this.api = new Api(key);
        this.pause = pause;
    }

    /** Begins to ask with so many apps at once. */
    public void start(int count, RandomGenerator random) {
        for (var app = 0; app < count; app++) {
            var own = new Random(random.nextLong());
            apps.add(Thread.ofVirtual().name("app-" + app).start(() -> run(own)));
        }
    }

    /** Has every app end once its last wish was answered; throws where that takes too long. */
    public void finish(Duration patience) throws InterruptedException {
        asking = false;
        var end = System.nanoTime() + patience.toNanos();
        for (var app : apps) {
            if (!app.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
                throw new Trouble(
                        "An app was not told 202 within %s after all faults were over. Look at the logs of the API's replicas."
                                .formatted(patience));
            }
        }
    }

    /** What was asked for and answered so far. */
    public List<Ask> asks() {
        return List.copyOf(asks);
    }

    /** Answers that should not have been given to what is asked for here. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    private void run(Random random) {
        try {
            while (asking) {
                ask(random);
                Thread.sleep(random.nextLong(2 * pause.toMillis() + 1));
            }
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Random random) throws InterruptedException {
        var key = new UUID(random.nextLong(), random.nextLong());
        var count = 1 + random.nextInt(MOST_PROBLEMS);
        var told = new HashSet<UUID>();
        var unanswered = 0;
        var patience = random.nextInt(ONE_IN) == 0 ? HARDLY_ANY : PATIENCE;
        var sendings = random.nextInt(ONE_IN) == 0 ? 2 : 1;
        while (sendings > 0) {
            var replica = replicas.get(random.nextInt(replicas.size()));
            switch (api.generate(replica, key, count, patience)) {
                case Reply.Accepted(UUID id) -> {
                    told.add(id);
                    sendings--;
                }
                case Reply.None() -> unanswered++;
                case Reply.Later() -> {}
                case Reply.Refused(int status, String body) -> {
                    refusals.add(status + " " + body);
                    return;
                }
            }
            if (sendings > 0) {
                patience = PATIENCE;
                Thread.sleep(BEFORE_SENDING_AGAIN);
            }
        }
        asks.add(new Ask(key, count, told, unanswered));
    }

    @Override
    public void close() {
        asking = false;
        apps.forEach(Thread::interrupt);
        api.close();
    }
}
