package io.quizpool.api.webhook.exchange;

import java.time.Duration;
import java.util.Optional;

/** What came of sending a webhook once. */
public sealed interface Receipt {

    /**
     * The receiver answered.
     *
     * @param retryAfter when it would be asked again, where it says so
     */
    record Answered(int status, Optional<Duration> retryAfter) implements Receipt {}

    /** There was no answer, for a reason that a client may read. */
    record NotReached(String why) implements Receipt {}
}
