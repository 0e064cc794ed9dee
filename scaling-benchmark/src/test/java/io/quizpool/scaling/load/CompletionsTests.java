package io.quizpool.scaling.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompletionsTests {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** Four tasks every 6 s, each 10 ms after the other. */
    private static final Completions IN_WAVES =
            new Completions(
                    IntStream.range(0, 24)
                            .mapToObj(n -> START.plusMillis(6000L * (n / 4) + 10L * (n % 4)))
                            .toList(),
                    16,
                    Duration.ofSeconds(6));

    @Test
    void timesWholeWavesWhereverInAWaveTheyBegin() {
        assertThat(IN_WAVES.waves(4, 1)).isEqualTo(Duration.ofSeconds(6));
        assertThat(IN_WAVES.waves(4, 3)).isEqualTo(Duration.ofSeconds(18));
    }

    @Test
    void doesNotTimeMoreThanThereWas() {
        assertThatIllegalArgumentException().isThrownBy(() -> IN_WAVES.waves(4, 4));
    }

    @Test
    void theShareOfTheIdealIsThatOfTwoCallsOneAfterTheOther() {
        Load load = new Load(1, 4, 4, 1, "3s");
        Outcome outcome =
                new Outcome(
                        load,
                        16,
                        16,
                        3,
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(7),
                        12,
                        Duration.ofMillis(5),
                        1000,
                        1000);

        assertThat(outcome.tasksPerSecond()).isEqualTo(12 / 20.0);
        assertThat(outcome.idealTasksPerSecond()).isEqualTo(4 / 6.0);
        assertThat(outcome.shareOfIdeal()).isEqualTo(0.9);
    }

    @Test
    void whereTheLatencyVariesTheIdealIsTheTimeThatAttemptsTook() {
        Load load = new Load(1, 4, 4, 1, "lognormal:3s:0.5");
        Outcome outcome =
                new Outcome(
                        load,
                        16,
                        16,
                        3,
                        Duration.ofSeconds(28),
                        Duration.ofSeconds(7),
                        12,
                        Duration.ofMillis(5),
                        1000,
                        1000);

        assertThat(outcome.shareOfIdeal()).isEqualTo(0.75);
        assertThat(List.of(load.slots(), load.workers())).containsExactly(4, 1);
    }
}
