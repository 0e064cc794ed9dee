package io.quizpool.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quizpool.french.judge.Finding;
import io.quizpool.model.json.ContractJson;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelVerdictTests {

    private static final JudgeVerdict PASSED = new JudgeVerdict("template", "1", List.of());
    private static final JudgeVerdict REFUSED =
            new JudgeVerdict(
                    "language_tool", "6.8", List.of(new Finding("elision", 0, "at « le homme »")));

    @Test
    void isStoredWithEachJudgeAndWhatItFound() {
        assertThat(ContractJson.mapper().writeValueAsString(new PanelVerdict(List.of(PASSED))))
                .isEqualTo(
                        """
                        {"accepted":true,"judges":[{"name":"template","version":"1","findings":[]}]}\
                        """);
    }

    @Test
    void isReadBackAsItWasStored() {
        PanelVerdict verdict = new PanelVerdict(List.of(PASSED, REFUSED));

        assertThat(
                        ContractJson.mapper()
                                .readValue(
                                        ContractJson.mapper().writeValueAsString(verdict),
                                        PanelVerdict.class))
                .isEqualTo(verdict);
    }

    @Test
    void oneJudgesFindingIsEnoughToRefuse() {
        assertThat(new PanelVerdict(List.of(PASSED)).accepted()).isTrue();
        assertThat(new PanelVerdict(List.of(PASSED, REFUSED)).accepted()).isFalse();
    }

    @Test
    void isNotGivenByNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PanelVerdict(List.of()));
    }
}
