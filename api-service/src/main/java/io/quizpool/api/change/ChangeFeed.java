package io.quizpool.api.change;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the table {@code change} and tells the subscribers of this replica. Each look begins where
 * the last ended, by snapshot (see {@link Changes}); one that a subscriber could not take in is
 * repeated as a whole.
 */
public final class ChangeFeed {

    private static final Logger log = LoggerFactory.getLogger(ChangeFeed.class);

    private final Changes changes;
    private final Replicas replicas;
    private final List<ChangeSubscriber> subscribers;
    private final UUID me;
    private final ChangeProperties properties;
    private final InstantSource clock;
    private final ReentrantLock looking = new ReentrantLock();

    private Snapshot seen = new Snapshot("");
    private boolean loaded;
    private final AtomicLong looksBegun = new AtomicLong();
    private long looksEnded;
    private Instant heartbeatAt = Instant.EPOCH;
    private Instant unbrokenSince;
    private volatile Instant upToDateAt;
    private volatile int liveReplicas = 1;

    ChangeFeed(
            Changes changes,
            Replicas replicas,
            List<ChangeSubscriber> subscribers,
            ReplicaId me,
            ChangeProperties properties,
            InstantSource clock) {
        this.changes = changes;
        this.replicas = replicas;
        this.subscribers = subscribers;
        this.me = me.value();
        this.properties = properties;
        this.clock = clock;
        this.unbrokenSince = clock.instant();
        this.upToDateAt = unbrokenSince;
    }

    /**
     * Sees to it that whatever was committed before this call is known here, as far as that takes
     * no longer than {@code patience}; false where it does, or the database does not answer.
     */
    public boolean catchUp(Duration patience) {
        long enough = looksBegun.get() + 1;
        try {
            if (!looking.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
            try {
                return looksEnded >= enough || look();
            } finally {
                looking.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How many replicas read the feed, this one among them. */
    public int liveReplicas() {
        return liveReplicas;
    }

    /** How long ago this replica last knew of every change. */
    public Duration age() {
        return Duration.between(upToDateAt, clock.instant());
    }

    /** Takes a place in the feed, then the subscribers' first copies. */
    void open() {
        looking.lock();
        try {
            reload();
        } finally {
            looking.unlock();
        }
    }

    /** Reads what is new; false where that failed. */
    boolean poll() {
        looking.lock();
        try {
            return look();
        } finally {
            looking.unlock();
        }
    }

    /** Gives up the place in the feed. */
    void close() {
        replicas.leave(me);
    }

    private boolean look() {
        long begun = looksBegun.incrementAndGet();
        try {
            Changes.Look look = changes.since(seen, me);
            if (look.registered() && loaded) {
                tell(look.changes());
                seen = look.snapshot();
            } else {
                log.warn("This replica was away for so long that it takes fresh copies");
                reload();
            }
            liveReplicas = Math.max(1, look.replicas());
            beat();
            upToDateAt = clock.instant();
            looksEnded = begun;
            return true;
        } catch (RuntimeException e) {
            if (unbrokenSince.isBefore(upToDateAt)) {
                log.warn("Changes in the database are not known here until it answers again", e);
            }
            unbrokenSince = clock.instant();
            return false;
        }
    }

    private void reload() {
        loaded = false; // until all are done: what has been missed is not told again
        Snapshot now = changes.now();
        replicas.enter(me, now);
        subscribers.forEach(ChangeSubscriber::load);
        seen = now;
        loaded = true;
    }

    private void tell(List<Change> news) {
        for (ChangeSubscriber subscriber : subscribers) {
            List<Change> relevant =
                    news.stream()
                            .filter(change -> subscriber.kinds().contains(change.kind()))
                            .toList();
            if (!relevant.isEmpty()) {
                subscriber.apply(relevant);
            }
        }
    }

    /**
     * Records how far this replica has read and deletes what all have. Others are forgotten only by
     * one that has itself been heard of all the while: after the database was away for long, nobody
     * is silent by fault of its own.
     */
    private void beat() {
        Instant now = clock.instant();
        if (now.isBefore(heartbeatAt.plus(properties.heartbeat()))) {
            return;
        }
        replicas.seen(me, seen);
        if (unbrokenSince.plus(properties.forgetAfter()).isBefore(now)) {
            replicas.forget(properties.forgetAfter());
        }
        changes.prune();
        heartbeatAt = now;
    }
}
