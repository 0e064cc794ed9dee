package io.quizpool.api.webhook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RetryAfterTests {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void readsBothFormsOfRetryAfter() {
        Instant now = Instant.parse("2026-11-21T10:00:00Z");

        assertThat(RetryAfter.parse(" 120 ", now)).contains(MINUTE.multipliedBy(2));
        assertThat(RetryAfter.parse("Sat, 21 Nov 2026 10:01:00 GMT", now)).contains(MINUTE);
        assertThat(RetryAfter.parse("Sat, 21 Nov 2026 09:59:00 GMT", now)).isEmpty();
        assertThat(RetryAfter.parse("soon", now)).isEmpty();
        assertThat(RetryAfter.parse("-5", now)).isEmpty();
        assertThat(RetryAfter.parse("99999999999999999999", now)).isEmpty();
    }
}
