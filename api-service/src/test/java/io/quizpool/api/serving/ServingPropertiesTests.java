package io.quizpool.api.serving;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class ServingPropertiesTests {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final DataSize MEMORY = DataSize.ofMegabytes(1);

    @Test
    void refusesACombinationThatCannotWork() {
        assertThatThrownBy(() -> properties(100, 0, SECOND, MEMORY))
                .hasMessageContaining("claim-at-once must be between 1 and 10000");
        assertThatThrownBy(() -> properties(100, 100, Duration.ofMillis(1), MEMORY))
                .hasMessageContaining("longest-wait must be no shorter than patience");
        assertThatThrownBy(() -> properties(100, 100, SECOND, DataSize.ofBytes(5)))
                .hasMessageContaining("answer-memory must be 1MB or more");
    }

    private static ServingProperties properties(
            int window, int claimAtOnce, Duration longestWait, DataSize memory) {
        return new ServingProperties(
                window,
                Duration.ofMillis(250),
                10,
                claimAtOnce,
                Duration.ofMillis(5),
                SECOND,
                Duration.ofMillis(100),
                longestWait,
                SECOND,
                memory,
                MEMORY);
    }
}
