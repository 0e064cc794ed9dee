package io.quizpool.api.ratelimit;

import java.time.Duration;

/** Whether a request is within its key's limit. */
public sealed interface Decision {

    /** The key has no limit. */
    record Unlimited() implements Decision {}

    /**
     * It is.
     *
     * @param limit requests a minute
     * @param remaining how many more may be sent at once, as far as this replica knows
     */
    record Admitted(int limit, long remaining) implements Decision {}

    /**
     * It is not.
     *
     * @param limit requests a minute
     * @param retryAfter when one more is likely to be admitted
     */
    record Refused(int limit, Duration retryAfter) implements Decision {}
}
