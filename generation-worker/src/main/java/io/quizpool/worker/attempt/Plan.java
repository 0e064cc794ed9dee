package io.quizpool.worker.attempt;

/** What an attempt writes, decided before anything is written. */
@FunctionalInterface
public interface Plan {

    /**
     * Has the problem written and judged once.
     *
     * @throws InterruptedException where the worker is told to stop
     */
    AttemptOutcome write(Attempt attempt) throws InterruptedException;

    /** Who writes: the configured model, unless a plan says otherwise. */
    default Writer writer() {
        return Writer.MODEL;
    }
}
