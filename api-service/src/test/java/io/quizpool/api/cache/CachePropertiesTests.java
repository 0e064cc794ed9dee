package io.quizpool.api.cache;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

class CachePropertiesTests {

    private static final DataSize SOME = DataSize.ofMegabytes(1);
    private static final DataSize NONE = DataSize.ofBytes(0);

    @Test
    void refuseACacheThatHoldsNothing() {
        assertThatThrownBy(() -> new CacheProperties(NONE, SOME, SOME))
                .hasMessageContaining("quizpool.cache.verbs");
        assertThatThrownBy(() -> new CacheProperties(SOME, NONE, SOME))
                .hasMessageContaining("conjugations");
        assertThatThrownBy(() -> new CacheProperties(SOME, SOME, NONE))
                .hasMessageContaining("sessions");
    }
}
