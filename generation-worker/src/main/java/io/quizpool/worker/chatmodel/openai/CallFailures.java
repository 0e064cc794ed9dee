package io.quizpool.worker.chatmodel.openai;

import dev.langchain4j.exception.HttpException;
import io.quizpool.worker.chatmodel.Reply;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sorts what langchain4j throws into replies. Texts of the server stay out: they may hold the key.
 */
class CallFailures {

    private static final int MAX_WORDS = 500;

    Reply reply(RuntimeException failed) {
        RefusedException refused = cause(failed, RefusedException.class);
        if (refused != null) {
            return new Reply.Refused(
                    "the model refused: " + printable(refused.getMessage()), refused.usage());
        }
        HttpException answer = cause(failed, HttpException.class);
        if (answer == null && failed instanceof IllegalArgumentException) {
            return new Reply.Misconfigured(
                    "the call cannot be made: check OPENAI_BASE_URL and OPENAI_API_KEY");
        }
        if (answer == null) {
            return new Reply.Unavailable("no answer: " + kind(failed), Optional.empty());
        }
        int status = answer.statusCode();
        return switch (status) {
            case 401, 403 ->
                    new Reply.Misconfigured(
                            "the model's server answered %d: check OPENAI_API_KEY"
                                    .formatted(status));
            case 404 ->
                    new Reply.Misconfigured(
                            "the model's server answered 404: check OPENAI_BASE_URL and OPENAI_MODEL");
            case 400, 413, 422 ->
                    new Reply.Misconfigured(
                            "the model's server answered %d: it does not accept this request (it may not know json_schema)"
                                    .formatted(status));
            case 429 ->
                    new Reply.RateLimited(
                            "the model's server answered 429: it asks for fewer calls",
                            retryAfter(answer));
            default ->
                    new Reply.Unavailable(
                            "the model's server answered " + status, retryAfter(answer));
        };
    }

    private static Optional<Duration> retryAfter(HttpException answer) {
        return answer instanceof RetryAfterException told
                ? Optional.of(told.retryAfter())
                : Optional.empty();
    }

    private static <T extends Throwable> @Nullable T cause(Throwable failed, Class<T> kind) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }

    /** The model's own words, as far as a log and a database take them. */
    private static String printable(@Nullable String words) {
        String text = words == null ? "" : words.replaceAll("\\p{Cntrl}+", " ").strip();
        return text.length() <= MAX_WORDS ? text : text.substring(0, MAX_WORDS) + "…";
    }

    private static String kind(Throwable failed) {
        Throwable root = failed;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
