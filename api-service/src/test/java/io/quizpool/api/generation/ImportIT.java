package io.quizpool.api.generation;

import static io.quizpool.api.generation.TestImports.PROBLEMS;
import static io.quizpool.api.generation.TestImports.problem;
import static io.quizpool.api.generation.TestImports.requestId;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.ChoiceMetadata;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.WrittenProblem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class ImportIT {

    @Autowired private ApiClient api;
    @Autowired private JdbcClient jdbc;

    private TestImports imports;

    @BeforeEach
    void setUp() {
        imports = new TestImports(api);
    }

    @Test
    void recordsATaskWithItsProblemForEachInOrder() {
        ApiClient.Answer accepted =
                api.post(
                        PROBLEMS,
                        "{\"topic_tags\": [\"unit-3\"], \"problems\": [%s, %s]}"
                                .formatted(problem("lundi"), problem("mardi")));

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(accepted.body().path("count").asInt()).isEqualTo(2);
        String statusUrl = accepted.body().path("status_url").asString();
        assertThat(accepted.header("Location")).isEqualTo(statusUrl);
        JsonNode request = api.get(statusUrl).body();
        assertThat(request.path("entity_type").asString()).isEqualTo("problem");
        assertThat(request.path("dry_run").asBoolean()).isFalse();
        assertThat(request.path("progress_message").asString())
                .isEqualTo("0 of 2 problems imported");
        assertThat(payloads(requestId(accepted)))
                .extracting(problem -> problem.statements().getFirst().content())
                .containsExactly("Elle est venue lundi.", "Elle est venue mardi.");
    }

    @Test
    void showsOfAnImportOnlyWhatIsTrueOfIt() {
        JsonNode request =
                api.get(
                                imports.post("{\"problems\": [%s]}", "lundi")
                                        .body()
                                        .path("status_url")
                                        .asString())
                        .body();

        assertThat(request.propertyNames())
                .contains("dry_run", "target_language_code", "topic_tags")
                .doesNotContain(
                        "problem_type",
                        "constraints",
                        "focus",
                        "statement_count",
                        "strategy",
                        "topic");
    }

    @Test
    void keepsTheLabelsOfEachProblemAndWhatAnItemIsAbout() {
        ApiClient.Answer accepted =
                api.post(
                        PROBLEMS,
                        """
                        {"problems": [{"problem_type": "multiple_choice", "instructions": "Which?",
                          "topic_tags": ["rivers", "rivers"], "topic": " Rivers ", "score": 7,
                          "context": "A town on the water.",
                          "statements": [
                            {"content": "This", "is_correct": true, "explanation": "Yes."},
                            {"content": "That", "is_correct": false, "explanation": "No."}]}]}
                        """);

        assertThat(payloads(requestId(accepted)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.topicTags()).containsExactly("rivers");
                    assertThat(item.choice())
                            .isEqualTo(new ChoiceMetadata("Rivers", 7, "A town on the water."));
                });
    }

    @Test
    void takesItemsOfMultipleChoiceWithTheirQuestionAsInstructions() {
        ApiClient.Answer accepted =
                api.post(
                        PROBLEMS,
                        """
                        {"problems": [{"problem_type": "multiple_choice", "instructions": "Which?",
                          "statements": [
                            {"content": "This", "is_correct": true, "explanation": "Yes."},
                            {"content": "That", "is_correct": false, "explanation": "No."}]}]}
                        """);

        assertThat(accepted.status()).isEqualTo(202);
        assertThat(payloads(requestId(accepted)))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.problemType()).isEqualTo(ProblemType.MULTIPLE_CHOICE);
                    assertThat(item.instructions()).isEqualTo("Which?");
                    assertThat(item.statements().getFirst().translation()).isNull();
                });
    }

    @Test
    void repeatsTheAnswerToARepeatedKeyAndRefusesAnotherBodyUnderIt() {
        String key = UUID.randomUUID().toString();

        ApiClient.Answer first = imports.post("{\"problems\": [%s]}", "lundi", key);
        ApiClient.Answer again = imports.post("{\"problems\": [%s]}", "lundi", key);
        ApiClient.Answer other = imports.post("{\"problems\": [%s]}", "mardi", key);

        assertThat(again.status()).isEqualTo(202);
        assertThat(requestId(again)).isEqualTo(requestId(first));
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void takesAThousandProblemsAndNoMore() {
        assertThat(many(1000).status()).isEqualTo(202);
        assertThat(many(1001).status()).isEqualTo(400);
    }

    @Test
    void refusesABodyAboveTheLimitOfImports() {
        ApiClient.Answer answer =
                api.post(PROBLEMS, "{\"problems\": \"" + "x".repeat(4 * 1024 * 1024) + "\"}");

        assertThat(answer.status()).isEqualTo(413);
    }

    private ApiClient.Answer many(int count) {
        String problems =
                IntStream.range(0, count)
                        .mapToObj(i -> problem("le " + i))
                        .collect(Collectors.joining(","));
        return api.post(PROBLEMS, "{\"problems\": [" + problems + "]}");
    }

    private List<WrittenProblem> payloads(UUID request) {
        return jdbc.sql(
                        "select payload from generation_task where request_id = :id order by"
                                + " position")
                .param("id", request)
                .query((row, number) ->
                        ContractJson.mapper()
                                .readValue(row.getString("payload"), WrittenProblem.class))
                .list();
    }
}
