package io.quizpool.model.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the header {@code Retry-After}: seconds or a date (RFC 9110, section 10.2.3). */
public final class RetryAfter {

    /** More digits are no time that anybody waits. */
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,9}");

    private RetryAfter() {}

    /**
     * How long {@code value} asks to wait from {@code now}: zero where the date has passed, empty
     * where it is neither form. It can be years: whoever waits sets a limit.
     */
    public static Optional<Duration> parse(String value, Instant now) {
        String stripped = value.strip();
        if (SECONDS.matcher(stripped).matches()) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(stripped)));
        }
        try {
            Instant date = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(stripped));
            return Optional.of(now.isBefore(date) ? Duration.between(now, date) : Duration.ZERO);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
