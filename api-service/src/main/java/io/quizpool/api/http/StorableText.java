package io.quizpool.api.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** What a text or a time of a request must be so that the database takes it. */
final class StorableText {

    /** What a time looks like. */
    static final String TIME = "a time like 2026-01-31T12:00:00Z";

    private static final int LAST_YEAR = 9999;

    private StorableText() {}

    /** Why {@code text} cannot be stored; empty where it can. */
    static Optional<String> complaint(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of("This holds the character NUL (U+0000): leave it out");
        }
        return text.codePoints().anyMatch(StorableText::surrogate)
                ? Optional.of("This holds half of a surrogate pair: send whole characters")
                : Optional.empty();
    }

    /**
     * The time that {@code text} says.
     *
     * @throws DateTimeException where it is no RFC 3339 time of the years 1 to 9999
     */
    static Instant time(String text) {
        Instant time = Instant.parse(text);
        int year = time.atOffset(ZoneOffset.UTC).getYear();
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("out of range");
        }
        return time;
    }

    private static boolean surrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
