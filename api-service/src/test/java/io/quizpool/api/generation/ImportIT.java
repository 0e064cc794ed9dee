package io.quizpool.api.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.ChoiceMetadata;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.WrittenProblem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class ImportIT {

    private static final String PROBLEMS = "/api/v1/problems";

    private static final String PROBLEM =
            """
            {"statements": [
               {"content": "Elle est venue %s.", "is_correct": true,
                "translation": "She came.", "explanation": "« est »"},
               {"content": "Elle a venue %<s.", "is_correct": false, "translation": "She came.",
                "explanation": "« est »", "error_type": "wrong_auxiliary"}],
             "metadata": {"verb_infinitive": "venir", "tense": "passe_compose", "person": "elle"}}
            """;

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private JdbcClient jdbc;

    @Test
    void recordsATaskWithItsProblemForEachInOrder() {
        ApiClient.Answer accepted =
                api.post(
                        PROBLEMS,
                        "{\"topic_tags\": [\"unit-3\"], \"problems\": [%s, %s]}"
                                .formatted(PROBLEM.formatted("lundi"), PROBLEM.formatted("mardi")));

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
                api.get(post("{\"problems\": [%s]}", "lundi").body().path("status_url").asString())
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
    void answersAClientThatWaitsWithEachVerdict() {
        String key = UUID.randomUUID().toString();
        String body = "{\"dry_run\": true, \"problems\": [%s]}";
        UUID request = requestId(post(body, "lundi", key));
        UUID task = tasks.ofRequest(request).getFirst().id();
        verdict(task);
        tasks.fail(task, "rejected", "the judge refused it: explanation");

        ApiClient.Answer answer =
                api.post(
                        PROBLEMS,
                        body.formatted(PROBLEM.formatted("lundi")),
                        sent -> sent.header("Idempotency-Key", key).header("Prefer", "wait=2"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=2");
        assertThat(answer.body().path("message").asString())
                .isEqualTo("0 of 1 problem passed, 1 failed: see failures");
        assertThat(answer.body().path("problems")).isEmpty();
        assertThat(answer.body().at("/failures/0/verdict/judges/0/findings/0/code").asString())
                .isEqualTo("explanation");
    }

    @Test
    void answers202ToAClientThatWaitedInVain() {
        ApiClient.Answer answer =
                api.post(
                        PROBLEMS,
                        "{\"problems\": [%s]}".formatted(PROBLEM.formatted("lundi")),
                        sent -> sent.header("Prefer", "wait=1"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=1");
        assertThat(answer.body().path("message").asString()).isEqualTo("1 problem is being judged");
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
    void showsTheVerdictWithTheTask() {
        ApiClient.Answer accepted = post("{\"dry_run\": true, \"problems\": [%s]}", "lundi");
        UUID task = tasks.ofRequest(requestId(accepted)).getFirst().id();
        verdict(task);

        JsonNode request = api.get(accepted.body().path("status_url").asString()).body();

        assertThat(request.path("dry_run").asBoolean()).isTrue();
        assertThat(request.at("/tasks/0/error_code").asString()).isEqualTo("rejected");
        assertThat(request.at("/tasks/0/verdict/judges/0/findings/0/code").asString())
                .isEqualTo("explanation");
        assertThat(request.at("/tasks/0/verdict/judges/0/findings/0/statement").asInt())
                .isEqualTo(1);
    }

    @Test
    void repeatsTheAnswerToARepeatedKeyAndRefusesAnotherBodyUnderIt() {
        String key = UUID.randomUUID().toString();

        ApiClient.Answer first = post("{\"problems\": [%s]}", "lundi", key);
        ApiClient.Answer again = post("{\"problems\": [%s]}", "lundi", key);
        ApiClient.Answer other = post("{\"problems\": [%s]}", "mardi", key);

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

    /** What a worker writes down with a problem that the judge refuses. */
    private void verdict(UUID task) {
        jdbc.sql(
                        """
                        update generation_task
                           set state = 'failed', completed_at = now(), error_code = 'rejected',
                               verdict = '{"accepted": false, "judges": [
                                             {"name": "template", "version": "1", "findings": [
                                               {"code": "explanation", "statement": 1,
                                                "detail": "does not name it"}]}]}'
                         where id = :id
                        """)
                .param("id", task)
                .update();
    }

    private ApiClient.Answer many(int count) {
        String problems =
                IntStream.range(0, count)
                        .mapToObj(i -> PROBLEM.formatted("le " + i))
                        .collect(Collectors.joining(","));
        return api.post(PROBLEMS, "{\"problems\": [" + problems + "]}");
    }

    private ApiClient.Answer post(String body, String day) {
        return api.post(PROBLEMS, body.formatted(PROBLEM.formatted(day)));
    }

    private ApiClient.Answer post(String body, String day, String key) {
        return api.post(
                PROBLEMS,
                body.formatted(PROBLEM.formatted(day)),
                request -> request.header("Idempotency-Key", key));
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

    private static UUID requestId(ApiClient.Answer answer) {
        return UUID.fromString(answer.body().path("request_id").asString());
    }
}
