package io.quizpool.api.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
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
    void asManyMayWaitAsAreInHandWhereThoseAreMore() {
        assertThat(new InKafka(10, 5).room(64)).isEqualTo(54);
        assertThat(new InKafka(10, 200).room(64)).isEqualTo(190);
        assertThat(new InKafka(300, 200).room(64)).isZero();
    }

    private static TurnsProperties properties(int ahead, int refillMillis, int low) {
        return new TurnsProperties(ahead, Duration.ofMillis(refillMillis), low, 4, 16);
    }
}
