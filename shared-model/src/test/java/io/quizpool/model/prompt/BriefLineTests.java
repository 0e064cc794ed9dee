package io.quizpool.model.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.planning.StatementBrief;
import org.junit.jupiter.api.Test;

class BriefLineTests {

    private static final StatementBrief BRIEF =
            new StatementBrief(
                    new SentenceBrief(
                            "s'évanouir",
                            Tense.PASSE_COMPOSE,
                            Person.ELLE,
                            Gender.FEMININE,
                            Polarity.NE_PAS,
                            ObjectForm.ABSENT,
                            ObjectForm.ABSENT,
                            DifficultyLevel.INTERMEDIATE,
                            "eng",
                            Long.MIN_VALUE),
                    StatementError.WRONG_AUXILIARY,
                    1);

    @Test
    void isReadBackFromTheMiddleOfAPrompt() {
        String prompt = "Write one sentence.\n" + BriefLine.write(BRIEF) + "\nAnswer in JSON.";

        assertThat(BriefLine.find(prompt)).contains(BRIEF);
    }

    @Test
    void writesTheContractsWords() {
        assertThat(BriefLine.write(BRIEF))
                .startsWith("BRIEF: {")
                .contains("\"tense\":\"passe_compose\"", "\"error\":\"wrong_auxiliary\"")
                .doesNotContain("\n");
    }

    @Test
    void isNotFoundInAPromptWithoutOne() {
        assertThat(BriefLine.find("Say hello.")).isEmpty();
    }
}
