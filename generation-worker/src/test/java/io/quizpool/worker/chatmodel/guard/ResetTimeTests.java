package io.quizpool.worker.chatmodel.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResetTimeTests {

    @ParameterizedTest
    @CsvSource({"1s,PT1S", "6m0s,PT6M", "20ms,PT0.02S", "1m30.5s,PT1M30.5S", "1h2m,PT1H2M"})
    void readsWhatServersWrite(String header, Duration time) {
        assertThat(ResetTime.parse(header)).contains(time);
    }

    @Test
    void takesABareNumberForSeconds() {
        assertThat(ResetTime.parse(" 12 ")).contains(Duration.ofSeconds(12));
        assertThat(ResetTime.parse("0.25")).contains(Duration.ofMillis(250));
    }

    @Test
    void aHeaderThatGoesOnAndOnDoesNoHarm() {
        assertThat(ResetTime.parse("1s".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "-1s",
                "1 s",
                "2026-01-01T00:00:00Z",
                "99999999999999s",
                "1s1s1s1s1s1s"
            })
    void ignoresWhatItCannotRead(String header) {
        assertThat(ResetTime.parse(header)).isEmpty();
    }
}
