package io.quizpool.worker.attempt;

import io.quizpool.model.json.ContractJson;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TokenUsage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

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
                            .orElseGet(() -> new Read.Nothing<>(unread(text, usage)));
            case Reply.Refused(String reason, TokenUsage own) ->
                    new Read.Nothing<>(new AttemptOutcome.Refused(reason, usage));
            case Reply.ContentFiltered(TokenUsage own) ->
                    new Read.Nothing<>(new AttemptOutcome.ContentFiltered(usage));
            case Reply.Truncated(TokenUsage own) ->
                    new Read.Nothing<>(new AttemptOutcome.Truncated(usage));
            case Reply.RateLimited(String why, Optional<Duration> retryAfter) ->
                    new Read.Nothing<>(new AttemptOutcome.RateLimited(why, retryAfter, usage));
            case Reply.Unavailable(String why, Optional<Duration> retryAfter) ->
                    new Read.Nothing<>(new AttemptOutcome.Unavailable(why, retryAfter, usage));
            case Reply.LeftAlone alone ->
                    new Read.Nothing<>(
                            new AttemptOutcome.LeftAlone(alone.why(), alone.closed(), usage));
            case Reply.CircuitOpen open ->
                    new Read.Nothing<>(
                            new AttemptOutcome.CircuitOpen(open.why(), open.closed(), usage));
            case Reply.Misconfigured(String why) ->
                    new Read.Nothing<>(
                            new AttemptOutcome.Hopeless("model_misconfigured", why, usage));
        };
    }

    private static AttemptOutcome.Failed unread(String text, TokenUsage usage) {
        try {
            ContractJson.mapper().readTree(text);
            return new AttemptOutcome.WrongSchema(usage);
        } catch (JacksonException broken) {
            return new AttemptOutcome.Malformed(usage);
        }
    }
}
