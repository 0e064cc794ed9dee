package io.quizpool.worker.budget;

import java.time.Duration;

/** What the budgets say to an attempt. */
public sealed interface Admission {

    /** It may begin: the most that it can use is held. */
    record Granted() implements Admission {}

    /** Not now: try again after {@code delay}. */
    record Later(Duration delay, String why) implements Admission {}

    /** Not in this period, and nobody wants to wait for the next. */
    record Exhausted(String why) implements Admission {}
}
