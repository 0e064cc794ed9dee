package io.quizpool.quality.panel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.judge.Judge;
import org.junit.jupiter.api.Test;

class PanelTests {

    @Test
    void hasTheJudgesThatAWorkerHasByDefault() {
        try (Panel panel = Panel.load()) {
            assertThat(panel.judges())
                    .extracting(Judge::name)
                    .containsExactly("template", "language_tool");
        }
    }
}
