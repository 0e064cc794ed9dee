package io.quizpool.worker.chatmodel;

import java.time.Duration;
import java.util.Optional;

/** What came of one call of a chat model. */
public sealed interface Reply {

    /** The tokens that the call used, as far as the model told. */
    default TokenUsage usage() {
        return TokenUsage.NONE;
    }

    /** A complete answer: {@code text} should be JSON of the schema, but nobody has looked yet. */
    record Answered(String text, TokenUsage usage) implements Reply {}

    /** The model declined. */
    record Refused(String reason, TokenUsage usage) implements Reply {}

    /** The model stopped at its token limit, in the middle of the answer. */
    record Truncated(TokenUsage usage) implements Reply {}

    /**
     * No answer this time: rate limit, overload, timeout, broken connection. Worth another try.
     *
     * @param retryAfter how long the server asked to be left alone
     */
    record Unavailable(String why, Optional<Duration> retryAfter) implements Reply {}

    /** No answer ever with this configuration: wrong key, unknown model, malformed request. */
    record Misconfigured(String why) implements Reply {}
}
