package io.quizpool.worker.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.chatmodel.StatementAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTests {

    @Test
    void readsTheThreeStrings() {
        assertThat(
                        AnswerReader.read(
                                """
                                {"content": "Elle dort.", "translation": "She sleeps.", "explanation": "…"}
                                """,
                                false))
                .contains(new StatementAnswer("Elle dort.", "She sleeps.", "…", null));
    }

    @Test
    void readsTheCorrectedSentenceWhereItWasAskedForAndOnlyThere() {
        String text =
                """
                {"corrected": "Elle dort.", "content": "Elle dors.", "translation": "She sleeps.", "explanation": "…"}
                """;

        assertThat(AnswerReader.read(text, true))
                .contains(new StatementAnswer("Elle dors.", "She sleeps.", "…", "Elle dort."));
        assertThat(AnswerReader.read(text, false)).isEmpty();
        assertThat(AnswerReader.read(text.replace("corrected", "correct"), true)).isEmpty();
        assertThat(AnswerReader.read(text.replace("\"Elle dort.\"", "null"), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Elle dort.",
                "{\"content\": \"Elle dort.\", \"translation\": \"She",
                "{\"content\": \"Elle dort.\", \"translation\": \"She sleeps.\"}",
                "{\"content\": 1, \"translation\": \"She sleeps.\", \"explanation\": \"…\"}",
                "{\"content\": null, \"translation\": \"She sleeps.\", \"explanation\": \"…\"}",
                "{\"content\": \"a\", \"translation\": \"b\", \"explanation\": \"c\", \"more\": \"d\"}",
                "{\"content\": \"a\", \"translation\": \"b\", \"explanation\": \"no \\u0000 in text\"}",
                "[\"Elle dort.\"]"
            })
    void refusesAnythingElse(String text) {
        assertThat(AnswerReader.read(text, false)).isEmpty();
    }
}
