package io.quizpool.api.pool;

/** Counts problems without a scan of their table. */
public interface PoolSize {

    /** How many problems can be served that meet {@code filter}. */
    long of(ProblemFilter filter);
}
