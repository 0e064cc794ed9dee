package io.quizpool.simulator.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatencyTests {

    private final RandomGenerator random = new SplittableRandom(7);

    @ParameterizedTest
    @ValueSource(strings = {"0ms", "250ms", "3s", "1s..5s", "lognormal:3s:0.5", "1.5s", "0.25ms"})
    void isWrittenAsItIsRead(String text) {
        assertThat(Latency.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "-1s",
                "3h",
                "s",
                "5s..1s",
                "1s..",
                "lognormal:3s",
                "lognormal:3s:x",
                "lognormal:3s:9",
                "lognormal:3s:NaN"
            })
    void refusesWhatIsNoLatency(String text) {
        assertThatThrownBy(() -> Latency.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsUniformlyBetweenItsBounds() {
        List<Long> drawn =
                millis(new Latency.Uniform(Duration.ofMillis(100), Duration.ofMillis(200)));

        assertThat(drawn).allMatch(millis -> millis >= 100 && millis <= 200);
        assertThat(drawn.stream().mapToLong(Long::longValue).average().orElseThrow())
                .isBetween(145.0, 155.0);
    }

    @Test
    void halfOfLogNormalLatenciesAreBelowTheMedian() {
        List<Long> drawn = millis(new Latency.LogNormal(Duration.ofSeconds(3), 0.5));

        assertThat(drawn.stream().filter(millis -> millis < 3000).count()).isBetween(4800L, 5200L);
        assertThat(drawn.stream().filter(millis -> millis > 6900).count()).isBetween(350L, 650L);
    }

    private List<Long> millis(Latency latency) {
        return Stream.generate(() -> latency.draw(random).toMillis()).limit(10_000).toList();
    }
}
