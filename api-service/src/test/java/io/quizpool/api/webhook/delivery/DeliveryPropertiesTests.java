package io.quizpool.api.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryPropertiesTests {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void deliveryIsRefusedThatCannotWork() {
        assertThatNoException().isThrownBy(() -> of(List.of(), 0, MINUTE, SECOND, MINUTE, 1, 1));
        assertThatThrownBy(() -> of(List.of(Duration.ZERO), 0, MINUTE, SECOND, MINUTE, 1, 1))
                .hasMessageContaining("retry-after");
        assertThatThrownBy(() -> of(List.of(), 1.1, MINUTE, SECOND, MINUTE, 1, 1))
                .hasMessageContaining("jitter");
        assertThatThrownBy(() -> of(List.of(), 0, MINUTE, MINUTE, MINUTE, 1, 1))
                .hasMessageContaining("lease");
        assertThatThrownBy(() -> of(List.of(), 0, MINUTE.negated(), SECOND, MINUTE, 1, 1))
                .hasMessageContaining("longest-retry-after");
        assertThatThrownBy(() -> of(List.of(), 0, MINUTE, SECOND, MINUTE, 1, 2))
                .hasMessageContaining("concurrency");
        assertThatThrownBy(() -> of(List.of(), 0, MINUTE, SECOND, MINUTE, 1, 0))
                .hasMessageContaining("concurrency");
    }

    private static DeliveryProperties of(
            List<Duration> pauses,
            double jitter,
            Duration longestRetryAfter,
            Duration timeout,
            Duration lease,
            int concurrency,
            int perKey) {
        return new DeliveryProperties(
                pauses,
                jitter,
                longestRetryAfter,
                timeout,
                lease,
                concurrency,
                perKey,
                SECOND,
                SECOND,
                MINUTE,
                MINUTE);
    }
}
