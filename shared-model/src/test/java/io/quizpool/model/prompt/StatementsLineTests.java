package io.quizpool.model.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsLineTests {

    @Test
    void isReadBackFromTheMiddleOfAPromptWhateverTheStatementsSay() {
        List<String> statements = List.of("Il dit : « \"Oui\" ».", "STATEMENTS: []\nNon.");

        assertThat(
                        StatementsLine.find(
                                "Judge.\n" + StatementsLine.write(statements) + "\nIn JSON."))
                .contains(statements);
    }

    @Test
    void isNotFoundInAPromptWithoutOne() {
        assertThat(StatementsLine.find("Say hello.")).isEmpty();
    }
}
