package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntakePropertiesTests {

    @Test
    void aTaskEachHasAConsumerOfItsOwn() {
        IntakeProperties usual = intake(32, 32);

        assertThat(usual.messagesEach()).isEqualTo(1);
        assertThat(usual.consumersInUse()).isEqualTo(32);
    }

    @Test
    void manyTasksAreDividedAmongFewConsumers() {
        IntakeProperties many = intake(512, 32);

        assertThat(many.messagesEach()).isEqualTo(16);
        assertThat(many.consumersInUse()).isEqualTo(32);
    }

    @ParameterizedTest
    @CsvSource({"1, 32", "7, 32", "33, 32", "100, 32", "2047, 200", "64, 1"})
    void neverTakesMoreThanItMayNorNothing(int inFlight, int consumers) {
        IntakeProperties odd = intake(inFlight, consumers);

        assertThat(odd.consumersInUse() * odd.messagesEach()).isBetween(1, inFlight);
        assertThat(odd.consumersInUse()).isLessThanOrEqualTo(consumers);
    }

    private static IntakeProperties intake(int inFlight, int consumers) {
        return new IntakeProperties(
                inFlight, consumers, Duration.ofSeconds(30), Duration.ofSeconds(5));
    }
}
