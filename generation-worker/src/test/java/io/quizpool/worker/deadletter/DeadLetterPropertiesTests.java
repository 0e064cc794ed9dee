package io.quizpool.worker.deadletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class DeadLetterPropertiesTests {

    @Test
    void keepingMoreThanAMessageHasStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DeadLetterProperties((short) 1, DataSize.ofKilobytes(1025)))
                .withMessageContaining("quizpool.dead-letter.keep");
        assertThat(new DeadLetterProperties((short) 1, DataSize.ofMegabytes(1)).keep())
                .isEqualTo(DataSize.ofKilobytes(1024));
    }
}
