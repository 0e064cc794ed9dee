package io.quizpool.worker.patience;

import java.time.Duration;

/** Waits; replaced in tests, which do not. */
@FunctionalInterface
public interface Pause {

    /** Returns after {@code duration}, or throws at once where the worker is told to stop. */
    void pause(Duration duration) throws InterruptedException;
}
