package io.quizpool.model.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTests {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void readsSeconds() {
        assertThat(parse(" 120 ")).contains(Duration.ofMinutes(2));
        assertThat(parse("0")).contains(Duration.ZERO);
        assertThat(parse("999999999")).contains(Duration.ofSeconds(999_999_999));
    }

    @Test
    void readsADate() {
        assertThat(parse("Thu, 01 Jan 2026 12:00:30 GMT")).contains(Duration.ofSeconds(30));
        assertThat(parse("Thu, 1 Jan 2026 12:00:30 GMT")).contains(Duration.ofSeconds(30));
        assertThat(parse("Fri, 31 Dec 9999 23:59:59 GMT"))
                .hasValueSatisfying(time -> assertThat(time).isGreaterThan(Duration.ofDays(1_000)));
    }

    @Test
    void takesADateInThePastForNow() {
        assertThat(parse("Thu, 1 Jan 2026 11:00:00 GMT")).contains(Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "-5", "1.5", "5s", "١٢", "9000000000", "1 Jan 2026"})
    void ignoresWhatItCannotRead(String value) {
        assertThat(parse(value)).isEmpty();
    }

    private static Optional<Duration> parse(String value) {
        return RetryAfter.parse(value, NOON);
    }
}
