package io.quizpool.api.serving;

import io.quizpool.api.lease.Taken;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Who waits for whom at the desk: callers for a claim, and {@link Leaser} for callers who need one.
 * Whoever comes in holds the desk's lock.
 */
final class WaitingRoom {

    private final Condition claimed;
    private final Condition wanted;
    private final Condition waited;

    private boolean woken;
    private int waiting;
    private long waits;
    private long waitedNanos;

    WaitingRoom(Lock lock) {
        this.claimed = lock.newCondition();
        this.wanted = lock.newCondition();
        this.waited = lock.newCondition();
    }

    /**
     * Waits for claims until {@code take} finds something, as long as {@code worthwhile} and at
     * most {@code longest}; {@link Taken.Dry} where it finds nothing in that time.
     */
    Taken awaitClaim(Supplier<Taken> take, BooleanSupplier worthwhile, Duration longest) {
        Taken taken = new Taken.Dry();
        long nanos = longest.toNanos();
        long begun = System.nanoTime();
        waiting++;
        waited.signal();
        try {
            while (taken instanceof Taken.Dry && worthwhile.getAsBoolean() && nanos > 0) {
                nanos = claimed.awaitNanos(nanos);
                taken = take.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting--;
            waits++;
            waitedNanos += System.nanoTime() - begun;
        }
        return taken;
    }

    /** All who wait for a claim look again. */
    void lookAgain() {
        claimed.signalAll();
    }

    /** Somebody needs problems leased. */
    void want() {
        wanted.signal();
    }

    /**
     * Waits while nothing is {@code wanting}, at most {@code longest}; then, while no caller waits,
     * {@code gathering} longer.
     */
    void awaitWanting(BooleanSupplier wanting, Duration longest, Duration gathering)
            throws InterruptedException {
        long nanos = longest.toNanos();
        while (!wanting.getAsBoolean() && !woken && nanos > 0) {
            nanos = wanted.awaitNanos(nanos);
        }
        nanos = gathering.toNanos();
        while (wanting.getAsBoolean() && waiting == 0 && !woken && nanos > 0) {
            nanos = waited.awaitNanos(nanos);
        }
    }

    /** Ends every {@link #awaitWanting}, now and later. */
    void wake() {
        woken = true;
        wanted.signal();
        waited.signal();
    }

    /** How many callers had to wait for a claim. */
    long waits() {
        return waits;
    }

    /** How long they waited, all in all. */
    long waitedNanos() {
        return waitedNanos;
    }
}
