package io.quizpool.api.serving;

import java.util.concurrent.locks.ReentrantLock;

/** A lock that is held for about a microsecond. */
final class BriefLock extends ReentrantLock {

    private static final long serialVersionUID = 1;

    private static final int TRIES = 200;

    /**
     * Takes the lock. A virtual thread that waits for it comes behind all others that want to run:
     * so it tries for a while before it waits.
     */
    void enter() {
        for (int tries = 0; tries < TRIES; tries++) {
            if (!isLocked() && tryLock()) {
                return;
            }
            Thread.onSpinWait();
        }
        lock();
    }
}
