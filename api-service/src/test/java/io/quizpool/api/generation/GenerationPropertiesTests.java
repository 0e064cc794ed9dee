package io.quizpool.api.generation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GenerationPropertiesTests {

    @Test
    void aDeadlineThatNoTaskCouldMeetStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new GenerationProperties(
                                Duration.ofSeconds(30),
                                Duration.ofMillis(100),
                                Duration.ofSeconds(30)))
                .withMessageContaining("quizpool.generation.deadline");
    }
}
