package io.quizpool.worker.chatmodel.openai;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads the Retry-After header: seconds or a date (RFC 9110, section 10.2.3). */
record RetryAfter(Clock clock) {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** The time to wait, from 0 to 1 h; empty where {@code header} is neither form. */
    Optional<Duration> parse(String header) {
        String value = header.strip();
        try {
            if (!value.isEmpty() && value.chars().allMatch(Character::isDigit)) {
                return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(value))));
            }
            Duration until =
                    Duration.between(
                            clock.instant(),
                            ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME));
            return Optional.of(bounded(until));
        } catch (DateTimeException | NumberFormatException malformed) {
            return Optional.empty();
        }
    }

    /** A server that asks for longer is asked again after an hour all the same. */
    private static Duration bounded(Duration asked) {
        if (asked.isNegative()) {
            return Duration.ZERO;
        }
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
