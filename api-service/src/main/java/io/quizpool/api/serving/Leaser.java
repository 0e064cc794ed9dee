package io.quizpool.api.serving;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quizpool.api.change.ChangeFeed;
import io.quizpool.api.lease.Claim;
import io.quizpool.api.lease.GiveBack;
import io.quizpool.api.lease.Wish;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Claims problems for all windows that run low, in one statement at a time, and has their answers
 * read meanwhile. It begins after the pool was read and ends after the web server, when it gives
 * back what it has not served.
 */
@Component
class Leaser implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Leaser.class);

    private final Desk desk;
    private final Claims claims;
    private final Answers answers;
    private final Arrears arrears;
    private final ChangeFeed feed;
    private final ServingProperties properties;
    private final InstantSource clock;
    private final Timer refills;

    private volatile @Nullable Thread thread;
    private Instant sweptAt;

    /** What was to be given back when the database went away. */
    private GiveBack owed = GiveBack.NOTHING;

    Leaser(
            Desk desk,
            Claims claims,
            Answers answers,
            Arrears arrears,
            ChangeFeed feed,
            ServingProperties properties,
            InstantSource clock,
            MeterRegistry meters) {
        this.desk = desk;
        this.claims = claims;
        this.answers = answers;
        this.arrears = arrears;
        this.feed = feed;
        this.properties = properties;
        this.clock = clock;
        this.sweptAt = clock.instant();
        this.refills =
                Timer.builder("quizpool.serving.refills")
                        .description("Claims of problems for windows that run low")
                        .register(meters);
    }

    @Override
    public void start() {
        Thread next = Thread.ofPlatform().daemon().name("leaser").unstarted(this::run);
        thread = next;
        next.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        desk.wake();
        try {
            running.join();
            giveBack(owed);
            arrears.write();
            giveBack(desk.giveBackAll());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("Servings could not be recorded before the end", e);
        }
    }

    @Override
    public int getPhase() {
        return -50;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (Thread.currentThread().equals(thread)) {
            try {
                desk.awaitWanting(properties.retryEvery(), properties.gathering());
                work();
            } catch (InterruptedException e) {
                return; // told to stop
            }
        }
    }

    private void work() throws InterruptedException {
        try {
            boolean recovering = desk.away();
            giveBack(owed);
            arrears.write();
            Wish wish = desk.wish(feed.liveReplicas());
            if (!wish.isEmpty()) {
                claim(wish);
            } else if (recovering) {
                claims.ping();
                desk.back();
            }
            if (recovering) {
                log.info("Problems are claimed in the database again");
            }
            sweep();
        } catch (RuntimeException e) {
            if (!desk.away()) {
                log.warn("Problems are served from memory until they can be claimed again", e);
            }
            desk.lost();
            Thread.sleep(properties.retryEvery());
        }
    }

    /**
     * Answers that lack are read at the same time, also of the few that will turn out to be lost.
     */
    private void claim(Wish wish) throws InterruptedException {
        long begun = System.nanoTime();
        try {
            Map<UUID, Integer> lacking = answers.lacking(wish);
            Thread reader =
                    lacking.isEmpty() ? null : Thread.startVirtualThread(() -> read(lacking));
            Claim claim = claims.claim(wish);
            if (reader != null) {
                reader.join();
            }
            desk.claimed(claim);
        } catch (PessimisticLockingFailureException e) {
            log.debug("Another replica claims the same problems; they are claimed again", e);
            desk.notClaimed();
        } finally {
            refills.record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        }
    }

    private void read(Map<UUID, Integer> lacking) {
        try {
            answers.read(lacking);
        } catch (RuntimeException e) {
            log.warn("Answers could not be read in advance; each is read when it is served", e);
        }
    }

    private void sweep() {
        Instant now = clock.instant();
        if (sweptAt.plus(properties.idleWindow().dividedBy(2)).isBefore(now)) {
            sweptAt = now;
            giveBack(desk.expire());
        }
    }

    /**
     * Where this fails it is done first thing in the next round: until then the database has
     * problems as claimed that nobody will serve.
     */
    private void giveBack(GiveBack leases) {
        owed = leases;
        if (!leases.isEmpty()) {
            claims.giveBack(leases);
        }
        owed = GiveBack.NOTHING;
    }
}
