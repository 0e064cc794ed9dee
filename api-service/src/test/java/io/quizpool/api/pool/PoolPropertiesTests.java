package io.quizpool.api.pool;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PoolPropertiesTests {

    @Test
    void refuseStatisticsThatAreNeverOfNow() {
        assertThatThrownBy(() -> new PoolProperties(Duration.ZERO))
                .hasMessageContaining("quizpool.pool.stats-age");
    }
}
