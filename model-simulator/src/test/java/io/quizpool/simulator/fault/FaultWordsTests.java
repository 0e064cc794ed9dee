package io.quizpool.simulator.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.simulator.fault.Fault.Rejection;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultWordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "429:1s",
                "429:250ms",
                "429:none",
                "500",
                "502",
                "503",
                "503:5s",
                "hang",
                "cut",
                "broken_json",
                "missing_field",
                "extra_field",
                "refusal",
                "truncated",
                "empty",
                "wrong_answer",
                "none"
            })
    void everyFaultIsReadByItsWord(String word) {
        assertThat(FaultWords.parse(word).word()).isEqualTo(word);
    }

    @Test
    void aBare429AsksToComeBackAfterASecond() {
        assertThat(FaultWords.parse("429")).isEqualTo(new Rejection(429, Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"404", "hangs", "", "429:soon", "HANG"})
    void refusesOtherWords(String word) {
        assertThatThrownBy(() -> FaultWords.parse(word))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesWhatIsAllowed() {
        assertThatThrownBy(() -> FaultWords.parse("hangs"))
                .hasMessageContaining("'hangs' is no fault")
                .hasMessageContaining("hang, stall, cut, broken_json");
    }
}
