package io.quizpool.api.ratelimit;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the database with the shared buckets is away: nobody waits for it again for a while. */
final class Away {

    private static final Logger log = LoggerFactory.getLogger(Away.class);

    private final TimeMeter clock;
    private final long pause;
    private final AtomicLong until = new AtomicLong(Long.MIN_VALUE);

    Away(TimeMeter clock, Duration pause) {
        this.clock = clock;
        this.pause = pause.toNanos();
    }

    /** Nanoseconds of the wall clock. */
    long now() {
        return clock.currentTimeNanos();
    }

    /** Whether the last call failed. */
    boolean hasBegun() {
        return until.get() != Long.MIN_VALUE;
    }

    /** Whether it is too early to try again. */
    boolean pauses() {
        return now() < until.get();
    }

    void begin(Throwable why) {
        if (until.getAndSet(now() + pause) == Long.MIN_VALUE) {
            log.warn(
                    "Each replica counts requests by itself until the database answers again: {}",
                    why.toString());
        }
    }

    /** Runs what asks the database, and notes whether it answered. */
    void unlessAway(Runnable work) {
        if (pauses()) {
            return;
        }
        try {
            work.run();
            if (until.getAndSet(Long.MIN_VALUE) != Long.MIN_VALUE) {
                log.info("Requests are counted by all replicas together again");
            }
        } catch (RuntimeException e) {
            begin(e);
        }
    }
}
