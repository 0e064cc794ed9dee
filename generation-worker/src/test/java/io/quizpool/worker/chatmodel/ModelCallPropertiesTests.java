package io.quizpool.worker.chatmodel;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ModelCallPropertiesTests {

    @Test
    void aCapBelowTheBaseStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ModelCallProperties.Retry(
                                3,
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(4)))
                .withMessageContaining("quizpool.model-calls.retry.cap");
    }

    @Test
    void boundsOutOfOrderStopTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ModelCallProperties.Concurrency(8, 4, 16, Duration.ofSeconds(1)))
                .withMessageContaining("quizpool.model-calls.concurrency");
    }

    @Test
    void aCircuitThatIsNeverOpenStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModelCallProperties.Circuit(50, 10, Duration.ZERO, 3))
                .withMessageContaining("quizpool.model-calls.circuit.open");
    }
}
