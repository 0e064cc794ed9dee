package io.quizpool.worker.attempt;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.quizpool.worker.chatmodel.ChatModelProperties;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallTimesTests {

    private static final AttemptProperties ATTEMPT =
            new AttemptProperties(
                    6,
                    Duration.ofSeconds(25),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(60));

    @Test
    void aCallThatOutlastsItsTaskStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new CallTimes(ATTEMPT, calls(Duration.ofSeconds(25))))
                .withMessageContaining("quizpool.chat-model.call-timeout (PT25S)");
        assertThatNoException()
                .isThrownBy(() -> new CallTimes(ATTEMPT, calls(Duration.ofSeconds(24))));
    }

    private static ChatModelProperties calls(Duration timeout) {
        return new ChatModelProperties(null, null, "model", timeout, 2000);
    }
}
