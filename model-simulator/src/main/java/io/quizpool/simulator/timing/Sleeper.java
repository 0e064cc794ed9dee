package io.quizpool.simulator.timing;

import java.time.Duration;

/** Waits, so that a test can hand in one which does not. */
@FunctionalInterface
public interface Sleeper {

    /** Returns after {@code duration}; at once where it is zero. */
    void sleep(Duration duration) throws InterruptedException;

    /** Waits in real time. */
    static Sleeper real() {
        return Thread::sleep;
    }
}
