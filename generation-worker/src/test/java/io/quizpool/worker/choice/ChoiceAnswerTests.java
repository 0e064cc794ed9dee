package io.quizpool.worker.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.DifficultyLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceAnswerTests {

    private static final String ANSWER =
            """
            {"stem": "Which?", "options": [
               {"text": "This", "is_correct": true, "explanation": "Yes."},
               {"text": "That", "is_correct": false, "explanation": "No."}],
             "difficulty": "advanced", "score": 7, "context": ""}
            """;

    @Test
    void readsAnItem() {
        assertThat(ChoiceAnswer.read(ANSWER))
                .hasValueSatisfying(item -> {
                    assertThat(item.stem()).isEqualTo("Which?");
                    assertThat(item.options())
                            .containsExactly(
                                    new ChoiceItem.Option("This", true, "Yes."),
                                    new ChoiceItem.Option("That", false, "No."));
                    assertThat(item.difficulty()).isEqualTo(DifficultyLevel.ADVANCED);
                    assertThat(item.score()).isEqualTo(7);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "Which?"              | 7
                    "score": 7,           | ''
                    "score": 7            | "score": "7"
                    "score": 7            | "score": 7.5
                    "advanced"            | "hard"
                    "is_correct": true    | "is_correct": "true"
                    "stem"                | "question"
                    "stem"                | "remark": "", "stem"
                    "text": "This"        | "text": null
                    ]                     | , 7]
                    "context": ""}        | "context": ""
                    """)
    void takesNothingElseForOne(String right, String wrong) {
        assertThat(ANSWER).contains(right);
        assertThat(ChoiceAnswer.read(ANSWER.replace(right, wrong))).isEmpty();
    }
}
