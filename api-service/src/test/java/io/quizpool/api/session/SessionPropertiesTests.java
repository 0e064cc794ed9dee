package io.quizpool.api.session;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionPropertiesTests {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void refuseWhatCannotWorkWithASentence() {
        assertThatThrownBy(() -> new SessionProperties(Duration.ZERO, HOUR, 1, HOUR, HOUR))
                .hasMessageContaining("quizpool.session.ttl");
        assertThatThrownBy(() -> new SessionProperties(HOUR, Duration.ofMinutes(1), 1, HOUR, HOUR))
                .hasMessageContaining("quizpool.session.longest-ttl");
        assertThatThrownBy(() -> new SessionProperties(HOUR, HOUR, 0, HOUR, HOUR))
                .hasMessageContaining("quizpool.session.most-per-key");
        assertThatThrownBy(() -> new SessionProperties(HOUR, HOUR, 1, HOUR, Duration.ZERO))
                .hasMessageContaining("clean-up-every");
        assertThatNoException()
                .isThrownBy(() -> new SessionProperties(HOUR, HOUR, 1, Duration.ZERO, HOUR));
    }
}
