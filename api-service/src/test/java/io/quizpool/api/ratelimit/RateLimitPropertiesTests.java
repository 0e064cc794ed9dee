package io.quizpool.api.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateLimitPropertiesTests {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void aReplicaTakesItsShareAndAtLeastOneRequest() {
        RateLimitProperties properties = new RateLimitProperties(0, 0.05, SECOND, SECOND, SECOND);

        assertThat(properties.lease(1000)).isEqualTo(50);
        assertThat(properties.lease(5)).isEqualTo(1);
    }

    @Test
    void whatCannotWorkStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RateLimitProperties(-1, 0.05, SECOND, SECOND, SECOND))
                .withMessageContaining("quizpool.rate-limit.requests-per-minute");
        for (double share : new double[] {0, 0.51}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RateLimitProperties(0, share, SECOND, SECOND, SECOND))
                    .withMessageContaining("quizpool.rate-limit.lease-share");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RateLimitProperties(0, 0.05, Duration.ZERO, SECOND, SECOND))
                .withMessageContaining("quizpool.rate-limit.lease-timeout");
    }
}
