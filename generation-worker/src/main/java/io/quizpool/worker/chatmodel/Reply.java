package io.quizpool.worker.chatmodel;

import java.time.Duration;
import java.util.Optional;

/** What came of one call of a chat model. */
public sealed interface Reply {

    /** Nobody wants the reply any more: the call was not made. */
    static Reply calledOff() {
        return new Unavailable("the task was called off", Optional.empty());
    }

    /** The tokens that the call used, as far as the model told. */
    default TokenUsage usage() {
        return TokenUsage.NONE;
    }

    /** The model took the question and has its say. */
    sealed interface Used extends Reply {

        /** The same reply with other tokens, or their cost. */
        Used with(TokenUsage usage);
    }

    /** No answer this time; worth another try. */
    sealed interface Absent extends Reply {

        /** For people, without the server's own words. */
        String why();

        /** How long to wait at least; empty where nobody said. */
        Optional<Duration> retryAfter();
    }

    /** A complete answer: {@code text} should be JSON of the schema, but nobody has looked yet. */
    record Answered(String text, TokenUsage usage) implements Used {
        @Override
        public Used with(TokenUsage other) {
            return new Answered(text, other);
        }
    }

    /** The model declined. */
    record Refused(String reason, TokenUsage usage) implements Used {
        @Override
        public Used with(TokenUsage other) {
            return new Refused(reason, other);
        }
    }

    /** The provider's content filter stopped the answer. */
    record ContentFiltered(TokenUsage usage) implements Used {
        @Override
        public Used with(TokenUsage other) {
            return new ContentFiltered(other);
        }
    }

    /** The model stopped at its token limit, in the middle of the answer. */
    record Truncated(TokenUsage usage) implements Used {
        @Override
        public Used with(TokenUsage other) {
            return new Truncated(other);
        }
    }

    /** The call was not made, because every one would be turned away for a while. */
    sealed interface TurnedAway extends Absent {

        /** How long calls are turned away. */
        Duration closed();

        @Override
        default Optional<Duration> retryAfter() {
            return Optional.of(closed());
        }
    }

    /** The server asked for fewer calls. */
    record RateLimited(String why, Optional<Duration> retryAfter) implements Absent {}

    /** Overload, timeout, broken connection. */
    record Unavailable(String why, Optional<Duration> retryAfter) implements Absent {}

    /** The server asked for no calls, or said that none is left of a limit. */
    record LeftAlone(Duration closed) implements TurnedAway {
        @Override
        public String why() {
            return "the model's server takes no calls for " + closed;
        }
    }

    /** Too many calls before this one failed. */
    record CircuitOpen(Duration closed) implements TurnedAway {
        @Override
        public String why() {
            return "the model failed too often and is left alone for " + closed;
        }
    }

    /** No answer ever with this configuration: wrong key, unknown model, malformed request. */
    record Misconfigured(String why) implements Reply {}
}
