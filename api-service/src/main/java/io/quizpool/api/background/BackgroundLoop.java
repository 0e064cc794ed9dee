package io.quizpool.api.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One thread that works round after round until it is told to stop. Whoever owns it starts and
 * stops it with the service.
 */
public final class BackgroundLoop {

    /** Looks for work and does it; waits where there is none. Deals with its own failures. */
    @FunctionalInterface
    public interface Round {

        /** Does one round; an interrupt ends the loop. */
        void run() throws InterruptedException;
    }

    private final Thread.Builder threads;
    private final Round round;
    private final Semaphore wakeUps = new Semaphore(0);

    private volatile @Nullable Thread thread;

    /** A loop that does not run yet; {@code threads} makes its thread, with a name. */
    public BackgroundLoop(Thread.Builder threads, Round round) {
        this.threads = threads;
        this.round = round;
    }

    /** Begins the first round, on a thread of its own. */
    public void start() {
        Thread next = threads.unstarted(this::run);
        thread = next;
        next.start();
    }

    /**
     * Lets the round that is under way end, at once where it waits in {@link #awaitWakeUp}, and
     * interrupts it where it takes longer than {@code patience}.
     */
    public void stop(Duration patience) {
        Thread running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        wakeUps.release();
        try {
            if (!running.join(patience)) {
                running.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether it was started and has not been told to stop. */
    public boolean isRunning() {
        return thread != null;
    }

    /** Ends the wait of the round, or the next one. */
    public void wakeUp() {
        wakeUps.release();
    }

    /**
     * Called by the round: waits for {@link #wakeUp}, but no longer than {@code longest}. False
     * where the loop has been told to stop.
     */
    public boolean awaitWakeUp(Duration longest) throws InterruptedException {
        if (wakeUps.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
            wakeUps.drainPermits();
        }
        return goesOn();
    }

    private void run() {
        try {
            while (goesOn()) {
                round.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // told to stop, and ends with this
        }
    }

    private boolean goesOn() {
        return Thread.currentThread().equals(thread);
    }
}
