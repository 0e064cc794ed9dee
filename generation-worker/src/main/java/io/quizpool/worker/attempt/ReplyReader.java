package io.quizpool.worker.attempt;

import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TokenUsage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Sorts a model's reply: what was asked for, or the outcome that it gives the attempt. */
public final class ReplyReader {

    private ReplyReader() {}

    /** A reply, read. */
    public sealed interface Read<T> {

        /** What was asked for. */
        record Answer<T>(T answer) implements Read<T> {}

        /** Nothing of use. */
        record Nothing<T>(AttemptOutcome.Failed why) implements Read<T> {}
    }

    /**
     * Sorts {@code reply}.
     *
     * @param reader makes an answer of a model's text; empty where it is not of the schema
     * @param usage tokens of the whole round of calls that the reply belongs to
     */
    public static <T> Read<T> read(
            Reply reply, Function<String, Optional<T>> reader, TokenUsage usage) {
        return switch (reply) {
            case Reply.Answered(String text, TokenUsage own) ->
                    reader.apply(text)
                            .<Read<T>>map(Read.Answer::new)
                            .orElseGet(() ->
                                    nothing(
                                            "malformed_answer",
                                            "the answer is not JSON of the schema",
                                            usage));
            case Reply.Refused(String reason, TokenUsage own) -> nothing("refused", reason, usage);
            case Reply.Truncated(TokenUsage own) ->
                    nothing("truncated", "the answer was cut off at the token limit", usage);
            case Reply.Unavailable(String why, Optional<Duration> retryAfter) ->
                    new Read.Nothing<>(new AttemptOutcome.Unavailable(why, retryAfter, usage));
            case Reply.Misconfigured(String why) ->
                    new Read.Nothing<>(
                            new AttemptOutcome.Hopeless("model_misconfigured", why, usage));
        };
    }

    /** The same failure with the tokens of an earlier round added. */
    static AttemptOutcome adding(TokenUsage earlier, AttemptOutcome why) {
        return switch (why) {
            case AttemptOutcome.Unusable(String code, String detail, TokenUsage usage) ->
                    new AttemptOutcome.Unusable(code, detail, usage.plus(earlier));
            case AttemptOutcome.Unavailable(
                            String detail,
                            Optional<Duration> retryAfter,
                            TokenUsage usage) ->
                    new AttemptOutcome.Unavailable(detail, retryAfter, usage.plus(earlier));
            case AttemptOutcome.Hopeless(String code, String detail, TokenUsage usage) ->
                    new AttemptOutcome.Hopeless(code, detail, usage.plus(earlier));
            case AttemptOutcome.Written written -> written;
            case AttemptOutcome.Rejected rejected -> rejected;
        };
    }

    private static <T> Read<T> nothing(String code, String detail, TokenUsage usage) {
        return new Read.Nothing<>(new AttemptOutcome.Unusable(code, detail, usage));
    }
}
