package io.quizpool.api.usage;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UsagePropertiesTests {

    @Test
    void whatCannotWorkStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UsageProperties(Duration.ZERO, Duration.ofDays(400)))
                .withMessageContaining("quizpool.usage.write-every");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UsageProperties(Duration.ofSeconds(5), Duration.ofHours(47)))
                .withMessageContaining("quizpool.usage.retention");
    }
}
