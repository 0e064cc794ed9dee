package io.quizpool.worker.chatmodel.openai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RetryAfterTests {

    private final RetryAfter header =
            new RetryAfter(Clock.fixed(Instant.parse("2026-01-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void readsSeconds() {
        assertThat(header.parse(" 120 ")).contains(Duration.ofMinutes(2));
    }

    @Test
    void readsADate() {
        assertThat(header.parse("Thu, 1 Jan 2026 12:00:30 GMT")).contains(Duration.ofSeconds(30));
    }

    @Test
    void takesADateInThePastForNow() {
        assertThat(header.parse("Thu, 1 Jan 2026 11:00:00 GMT")).contains(Duration.ZERO);
    }

    @Test
    void believesNoServerThatAsksForMoreThanAnHour() {
        assertThat(header.parse("86400")).contains(Duration.ofHours(1));
        assertThat(header.parse("9000000000000000000")).contains(Duration.ofHours(1));
        assertThat(header.parse("Fri, 1 Jan 2027 12:00:00 GMT")).contains(Duration.ofHours(1));
    }

    @Test
    void ignoresWhatItCannotRead() {
        assertThat(header.parse("soon")).isEmpty();
        assertThat(header.parse("")).isEmpty();
        assertThat(header.parse("-5")).isEmpty();
        assertThat(header.parse("99999999999999999999")).isEmpty();
    }
}
