package io.quizpool.worker.judge.languagetool;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.Rule;

class HardRulesTests {

    private final JLanguageTool tool = HardRules.tool();

    @Test
    void leavesOutRulesThatLanguageToolHas() {
        Set<String> all = tool.getAllRules().stream().map(Rule::getId).collect(Collectors.toSet());

        assertThat(HardRules.disabled()).isNotEmpty().allMatch(all::contains);
    }

    @Test
    void hasNothingAgainstStyleTypographyAndNames() throws IOException {
        assertThat(tool.check("Au jour d'aujourd'hui , Zorglub monte en haut  avec Kévyn!"))
                .isEmpty();
    }

    @Test
    void findsWhatIsWrongWhoeverSaysIt() throws IOException {
        assertThat(tool.check("Les chien dort sur le tapis.")).isNotEmpty();
    }
}
