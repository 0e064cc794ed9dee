package io.quizpool.simulator.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MinuteWindowTests {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final MinuteWindow window = new MinuteWindow();

    @Test
    void admitsAsManyRequestsAsAMinuteHas() {
        assertThat(window.take(1, 2, 100, NOON).remainingRequests()).isEqualTo(1);
        assertThat(window.take(1, 2, 100, NOON).admitted()).isTrue();

        Quota refused = window.take(1, 2, 100, NOON.plusSeconds(20));

        assertThat(refused.admitted()).isFalse();
        assertThat(refused.resetIn()).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void admitsAsManyTokensAsAMinuteHas() {
        assertThat(window.take(60, 10, 100, NOON).remainingTokens()).isEqualTo(40);
        assertThat(window.take(41, 10, 100, NOON).admitted()).isFalse();
        assertThat(window.take(40, 10, 100, NOON).admitted()).isTrue();
    }

    @Test
    void countsAnewAfterAMinute() {
        window.take(1, 1, 100, NOON);

        assertThat(window.take(1, 1, 100, NOON.plusSeconds(60)).admitted()).isTrue();
    }
}
