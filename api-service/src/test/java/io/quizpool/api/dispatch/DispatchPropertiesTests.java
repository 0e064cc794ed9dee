package io.quizpool.api.dispatch;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DispatchPropertiesTests {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aPauseThatIsShorterThanAPollStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties(200, Duration.ofMinutes(1), SECOND))
                .withMessageContaining("quizpool.dispatch.poll-interval");
    }

    @Test
    void aBatchOfNothingStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> properties(0, SECOND, SECOND))
                .withMessageContaining("quizpool.dispatch.batch-size");
    }

    @Test
    void whatFitsIsTaken() {
        assertThatNoException().isThrownBy(() -> properties(1, SECOND, SECOND));
    }

    private static DispatchProperties properties(int batch, Duration poll, Duration pause) {
        return new DispatchProperties(batch, poll, pause, 4, (short) 1, SECOND, SECOND);
    }
}
