package io.quizpool.indexbenchmark.measured;

import io.quizpool.indexbenchmark.pool.AskedFor;

/** What is measured, made ready as JMH does it, with a small pool. */
final class Prepared {

    static final int PROBLEMS = 10_000;

    private Prepared() {}

    static <S extends FilterInUse> S prepared(S state, AskedFor asked) {
        state.problems = PROBLEMS;
        state.filter = asked;
        state.prepare();
        return state;
    }
}
