package io.quizpool.worker.deadletter;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class DeadLetterPropertiesTests {

    @Test
    void keepingMoreThanAMessageHasStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadLetterProperties((short) 1, DataSize.ofMegabytes(2)))
                .withMessageContaining("quizpool.dead-letter.keep");
    }
}
