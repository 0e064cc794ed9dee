package io.quizpool.api.deadletter;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DeadLetterPropertiesTests {

    @Test
    void aRedriveOfNothingStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadLetterProperties(0))
                .withMessageContaining("quizpool.dead-letter.redrive-at-once");
    }
}
