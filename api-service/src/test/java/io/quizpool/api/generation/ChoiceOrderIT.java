package io.quizpool.api.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.request.GenerationSpec;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class ChoiceOrderIT {

    private static final String GENERATE = "/api/v1/problems/generate";

    @Autowired private ApiClient api;
    @Autowired private JdbcClient jdbc;

    @Test
    void recordsWhatTheItemsMustBe() {
        ApiClient.Answer answer =
                api.post(
                        GENERATE,
                        """
                        {"problem_type": "multiple_choice", "topic": " Rivers of France ",
                         "statement_count": 5, "target_language_code": "fra",
                         "topic_tags": ["geo"], "constraints": {"difficulty_level": "advanced"}}
                        """);

        assertThat(answer.status()).isEqualTo(202);
        JsonNode request = api.get(answer.body().path("status_url").asString()).body();
        assertThat(request.path("problem_type").asString()).isEqualTo("multiple_choice");
        assertThat(request.path("topic").asString()).isEqualTo("Rivers of France");
        String spec =
                jdbc.sql("select spec from generation_request where id = :id")
                        .param("id", UUID.fromString(answer.body().path("request_id").asString()))
                        .query(String.class)
                        .single();
        assertThat(ContractJson.mapper().readValue(spec, GenerationSpec.class))
                .isEqualTo(
                        GenerationSpec.ofChoice(
                                "Rivers of France",
                                DifficultyLevel.ADVANCED,
                                5,
                                "fra",
                                List.of("geo")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "problem_type": "multiple_choice"                                | topic
                    "problem_type": "multiple_choice", "topic": " "                  | topic
                    "problem_type": "multiple_choice", "topic": "\\u0000"            | topic
                    "problem_type": "multiple_choice", "topic": "x", "focus": "auxiliary" | focus
                    "problem_type": "multiple_choice", "topic": "x", "strategy": "parallel" | strategy
                    "problem_type": "multiple_choice", "topic": "x", "constraints": {"includes_cod": true} | constraints
                    "topic": "x"                                                     | topic
                    """)
    void refusesWhatDoesNotGoWithTheType(String fields, String refused) {
        ApiClient.Answer answer = api.post(GENERATE, "{" + fields + "}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo(refused);
    }

    @Test
    void takesATopicOfFiveHundredCharactersAndNoMore() {
        assertThat(topic("x".repeat(500)).status()).isEqualTo(202);
        assertThat(topic("x".repeat(501)).status()).isEqualTo(400);
    }

    private ApiClient.Answer topic(String topic) {
        return api.post(
                GENERATE,
                "{\"problem_type\": \"multiple_choice\", \"topic\": \"%s\"}".formatted(topic));
    }
}
