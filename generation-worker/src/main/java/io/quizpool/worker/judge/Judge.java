package io.quizpool.worker.judge;

import io.quizpool.french.judge.Candidate;
import java.time.Instant;

/** One of the judges of a written problem; called by many threads at once. */
public interface Judge {

    /** What it is called in verdicts and metrics, in snake_case. */
    String name();

    /** Which version of it judges; kept with every verdict. */
    String version();

    /**
     * Returns once it can judge, or never will; at once where it needs no preparation.
     *
     * @throws InterruptedException where the worker is told to stop
     */
    default void awaitReady() throws InterruptedException {}

    /**
     * Judges {@code candidate}. Whatever it throws counts as a finding.
     *
     * @param deadline when the judgement must be there
     * @throws InterruptedException where the worker is told to stop
     */
    Judgement judge(Candidate candidate, Instant deadline) throws InterruptedException;
}
