package io.quizpool.api.dispatch;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsPropertiesTests {

    @Test
    void aLowPriorityAboveTheNormalOneStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties(64, 100, 5))
                .withMessageContaining("quizpool.turns.low");
    }

    @Test
    void nothingInKafkaStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties(0, 100, 1))
                .withMessageContaining("quizpool.turns.ahead");
    }

    @Test
    void lookingTooOftenStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties(64, 1, 1))
                .withMessageContaining("quizpool.turns.refill-every");
    }

    @Test
    void forgettingAtOnceStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TurnsProperties(
                                64, Duration.ofMillis(1), Duration.ofMillis(100), 1, 4, 16))
                .withMessageContaining("quizpool.turns.remember");
    }

    private static TurnsProperties properties(int ahead, int refillMillis, int low) {
        return new TurnsProperties(
                ahead, Duration.ofSeconds(10), Duration.ofMillis(refillMillis), low, 4, 16);
    }
}
