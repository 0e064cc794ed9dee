package io.quizpool.simulator.fault;

import io.quizpool.simulator.timing.DurationText;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One thing that goes wrong with one answer. */
public sealed interface Fault {

    /** The word for this fault in settings, scripts and statistics. */
    String word();

    /** Nothing goes wrong: lets a script say that a request is answered well. */
    record None() implements Fault {
        @Override
        public String word() {
            return "none";
        }
    }

    /**
     * An HTTP error instead of a completion, without latency.
     *
     * @param status 429, 500, 502 or 503
     * @param retryAfter the {@code Retry-After} header; null sends none
     */
    record Rejection(int status, @Nullable Duration retryAfter) implements Fault {

        static final Set<Integer> STATUSES = Set.of(429, 500, 502, 503);

        public Rejection {
            if (!STATUSES.contains(status)) {
                throw new IllegalArgumentException(
                        "status " + status + " is none of 429, 500, 502, 503");
            }
        }

        @Override
        public String word() {
            if (retryAfter != null) {
                return status + ":" + DurationText.write(retryAfter);
            }
            return status == 429 ? "429:none" : Integer.toString(status);
        }
    }

    /** The answer does not arrive. */
    enum Loss implements Fault {
        /** No byte is sent until the client gives up. */
        HANG,
        /** Status, headers and half of the body or stream, then no byte more. */
        STALL,
        /** The connection closes in the middle of the body or of the stream. */
        CUT;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The answer arrives with status 200 and is of no use. */
    enum Flaw implements Fault {
        /** The content is not JSON although its finish reason is {@code stop}. */
        BROKEN_JSON,
        /** Valid JSON which lacks its last field. */
        MISSING_FIELD,
        /** Valid JSON with a field that the schema does not allow. */
        EXTRA_FIELD,
        /** The model refuses: no content, a {@code refusal}. */
        REFUSAL,
        /** Half of the content, finish reason {@code length}. */
        TRUNCATED,
        /** Half of the content, finish reason {@code content_filter}. */
        CONTENT_FILTER,
        /** Empty content. */
        EMPTY,
        /**
         * Fits the schema and is wrong in its French: the correct sentence where a distractor was
         * asked, a distractor where the correct sentence was, another statement than the correct
         * one where several were to be judged. Any other prompt is answered as ever.
         */
        WRONG_ANSWER;

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Status 429 that asks to come back after {@code retryAfter}. */
    static Fault rateLimited(Duration retryAfter) {
        return new Rejection(429, retryAfter);
    }

    /** Status 500, 502 or 503 without {@code Retry-After}. */
    static Fault serverError(int status) {
        return new Rejection(status, null);
    }

    /** No fault. */
    static Fault none() {
        return new None();
    }
}
