package io.quizpool.api.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MostInHandTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final MostInHand most = new MostInHand(Duration.ofSeconds(10));

    @Test
    void whatEndsTogetherStillCounts() {
        assertThat(with(5, 0)).isEqualTo(5);
        assertThat(with(256, 9)).isEqualTo(256);
        assertThat(with(40, 10)).isEqualTo(256);
        assertThat(with(250, 19)).isEqualTo(256);
    }

    @Test
    void whatIsLongPastDoesNot() {
        with(256, 0);
        assertThat(with(32, 10)).isEqualTo(256);
        assertThat(with(30, 20)).isEqualTo(32);
    }

    @Test
    void whatWasBeforeALongSilenceDoesNot() {
        with(256, 0);
        assertThat(with(32, 60)).isEqualTo(32);
    }

    private long with(long inHand, int second) {
        return most.with(inHand, START.plusSeconds(second));
    }
}
