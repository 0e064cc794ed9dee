package io.quizpool.worker.attempt;

import java.time.Duration;

/** Waits between attempts; replaced in tests, which do not. */
@FunctionalInterface
interface Pause {

    void pause(Duration duration) throws InterruptedException;
}
