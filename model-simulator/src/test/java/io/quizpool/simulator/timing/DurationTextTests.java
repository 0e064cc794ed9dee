package io.quizpool.simulator.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DurationTextTests {

    @Test
    void readsMillisecondsSecondsAndMinutes() {
        assertThat(DurationText.parse("250ms")).isEqualTo(Duration.ofMillis(250));
        assertThat(DurationText.parse("1.5s")).isEqualTo(Duration.ofMillis(1500));
        assertThat(DurationText.parse("2m")).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void writesMinutesAsSeconds() {
        assertThat(DurationText.write(Duration.ofMinutes(2))).isEqualTo("120s");
    }

    @Test
    void roundsSecondsUpSoThatNobodyComesBackTooEarly() {
        assertThat(DurationText.secondsRoundedUp(Duration.ofMillis(1001))).isEqualTo(2);
        assertThat(DurationText.secondsRoundedUp(Duration.ofSeconds(3))).isEqualTo(3);
        assertThat(DurationText.secondsRoundedUp(Duration.ZERO)).isZero();
    }
}
