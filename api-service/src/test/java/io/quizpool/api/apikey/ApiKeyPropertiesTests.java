package io.quizpool.api.apikey;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ApiKeyPropertiesTests {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void anOverlapThatIsTooLongStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ApiKeyProperties(null, Duration.ofDays(31)))
                .withMessageContaining("quizpool.api-key.rotation-overlap");
    }

    @Test
    void aCacheThatCannotWorkStopsTheStart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeyCacheProperties(0, SECOND, 1, SECOND, 1, SECOND, SECOND))
                .withMessageContaining("quizpool.api-key-cache.size");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new KeyCacheProperties(1, Duration.ZERO, 1, SECOND, 1, SECOND, SECOND))
                .withMessageContaining("quizpool.api-key-cache.time-to-live");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeyCacheProperties(1, SECOND, 1, SECOND, 0, SECOND, SECOND))
                .withMessageContaining("quizpool.api-key-cache.concurrent-loads");
    }
}
