package io.quizpool.api.serving;

import io.quizpool.api.lease.Claim;
import io.quizpool.api.lease.GiveBack;
import io.quizpool.api.lease.Leases;
import io.quizpool.api.lease.Taken;
import io.quizpool.api.lease.Unwritten;
import io.quizpool.api.lease.Wish;
import io.quizpool.api.poolindex.FacetFilter;
import io.quizpool.api.poolindex.PoolIndex;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/**
 * Where problems are handed out: the one lock around index and leases. Who finds nothing leased
 * waits for the claim that {@link Leaser} makes for all who wait. Where that takes longer than a
 * caller's patience, or the database is away, the stalest problem whose answer is at hand is served
 * without a claim, and recorded later; where no answer is at hand, a slow database is awaited for
 * longer.
 */
@Component
class Desk {

    private final BriefLock lock = new BriefLock();
    private final WaitingRoom waitingRoom = new WaitingRoom(lock);
    private final PoolIndex index;
    private final Leases leases;
    private final Answers answers;
    private final InstantSource clock;
    private final ServingProperties properties;

    private volatile boolean away;
    private volatile boolean slow;
    private long degraded;
    private boolean more;

    Desk(
            Answers answers,
            RandomGenerator random,
            InstantSource clock,
            ServingProperties properties) {
        this.index = new PoolIndex();
        // The order is no secret: it is left to a generator that costs a fraction of a secure one.
        RandomGenerator quick = new SplittableRandom(random.nextLong());
        this.leases = new Leases(index, properties.limits(), quick);
        this.answers = answers;
        this.clock = clock;
        this.properties = properties;
    }

    /** Hands out the next problem that meets {@code filter}. */
    Turn next(FacetFilter filter) {
        lock.enter();
        try {
            Taken taken = take(filter);
            if (taken instanceof Taken.Dry && !slow) {
                taken = awaitClaim(filter, properties.patience());
                slow = taken instanceof Taken.Dry;
            }
            if (taken instanceof Taken.Dry) {
                taken = takeUnclaimed(filter);
            }
            if (taken instanceof Taken.Dry) {
                taken = awaitClaim(filter, properties.longestWait());
            }
            return turn(taken);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Hands out the stalest problem that meets {@code filter} and is none of {@code seen}, leased
     * or not; it is recorded within a moment. {@link Turn.Unavailable} where all that match are
     * seen.
     */
    Turn next(FacetFilter filter, Set<UUID> seen) {
        return with((pool, ours) ->
                turn(
                        ours.takeUnseen(
                                filter,
                                ordinal -> !seen.contains(pool.id(ordinal)),
                                clock.instant())));
    }

    /** Whether the database could not be asked the last time. */
    boolean away() {
        return away;
    }

    /** Whether problems are served without a claim where that can be done. */
    boolean isDegraded() {
        return away || slow;
    }

    /**
     * Waits until somebody needs problems leased or {@link #wake}, at most {@code longest}; where
     * nobody waits for them, and one claim took all that were wanted, {@code gathering} longer, so
     * that the next is made for many.
     */
    void awaitWanting(Duration longest, Duration gathering) throws InterruptedException {
        lock.lock();
        try {
            waitingRoom.awaitWanting(leases::wanting, longest, more ? Duration.ZERO : gathering);
        } finally {
            lock.unlock();
        }
    }

    /** Ends every {@link #awaitWanting}, now and later. */
    void wake() {
        withIndex((pool, ours) -> waitingRoom.wake());
    }

    Wish wish(int replicas) {
        return with((pool, ours) -> {
            ours.replicas(replicas);
            Wish wish = ours.wish();
            more = ours.wanting();
            return wish;
        });
    }

    void claimed(Claim claim) {
        withIndex((pool, ours) -> {
            ours.claimed(claim);
            back();
        });
    }

    /** Nothing was claimed, but can be now. */
    void notClaimed() {
        withIndex((pool, ours) -> {
            ours.notClaimed();
            waitingRoom.lookAgain();
        });
    }

    /** The database does not answer: nobody waits for it until it does. */
    void lost() {
        withIndex((pool, ours) -> {
            ours.notClaimed();
            away = true;
            waitingRoom.lookAgain();
        });
    }

    /** The database answers again. */
    void back() {
        withIndex((pool, ours) -> {
            away = false;
            slow = false;
            waitingRoom.lookAgain();
        });
    }

    GiveBack expire() {
        return with((pool, ours) -> ours.expire(clock.instant()));
    }

    GiveBack giveBackAll() {
        return with((pool, ours) -> ours.giveBackAll());
    }

    Unwritten unwritten() {
        return with((pool, ours) -> ours.unwritten());
    }

    int count(FacetFilter filter) {
        return with((pool, ours) -> pool.count(filter));
    }

    /** How many problems were served without a claim. */
    double degraded() {
        return with((pool, ours) -> degraded);
    }

    /** How many callers had to wait for a claim. */
    long waits() {
        return with((pool, ours) -> waitingRoom.waits());
    }

    /** How long they waited, all in all. */
    double waitedNanos() {
        return with((pool, ours) -> (double) waitingRoom.waitedNanos());
    }

    <T> T with(BiFunction<PoolIndex, Leases, T> use) {
        lock.lock();
        try {
            return use.apply(index, leases);
        } finally {
            lock.unlock();
        }
    }

    void withIndex(BiConsumer<PoolIndex, Leases> use) {
        lock.lock();
        try {
            use.accept(index, leases);
            if (leases.wanting()) {
                waitingRoom.want();
            }
        } finally {
            lock.unlock();
        }
    }

    private Turn turn(Taken taken) {
        return switch (taken) {
            case Taken.Problem(int ordinal) -> new Turn.Serve(ordinal, index.id(ordinal));
            case Taken.NothingMatches() -> new Turn.NothingMatches();
            case Taken.Dry() -> new Turn.Unavailable();
        };
    }

    private Taken take(FacetFilter filter) {
        Taken taken = leases.take(filter, clock.instant());
        if (leases.wanting()) {
            waitingRoom.want();
        }
        return taken;
    }

    private Taken awaitClaim(FacetFilter filter, Duration longest) {
        return waitingRoom.awaitClaim(() -> take(filter), () -> !away, longest);
    }

    private Taken takeUnclaimed(FacetFilter filter) {
        Taken taken =
                leases.takeUnclaimed(
                        filter,
                        ordinal -> answers.holds(ordinal, index.id(ordinal)),
                        clock.instant());
        if (taken instanceof Taken.Problem) {
            degraded++;
        }
        return taken;
    }
}
