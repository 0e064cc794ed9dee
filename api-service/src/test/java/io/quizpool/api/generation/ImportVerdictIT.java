package io.quizpool.api.generation;

import static io.quizpool.api.generation.TestImports.PROBLEMS;
import static io.quizpool.api.generation.TestImports.problem;
import static io.quizpool.api.generation.TestImports.requestId;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class ImportVerdictIT {

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private JdbcClient jdbc;

    private TestImports imports;

    @BeforeEach
    void setUp() {
        imports = new TestImports(api);
    }

    @Test
    void answersAClientThatWaitsWithEachVerdict() {
        String key = UUID.randomUUID().toString();
        String body = "{\"dry_run\": true, \"problems\": [%s]}";
        UUID request = requestId(imports.post(body, "lundi", key));
        UUID task = tasks.ofRequest(request).getFirst().id();
        verdict(task);
        tasks.fail(task, "rejected", "the judge refused it: explanation");

        ApiClient.Answer answer =
                api.post(
                        PROBLEMS,
                        body.formatted(problem("lundi")),
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
                        "{\"problems\": [%s]}".formatted(problem("lundi")),
                        sent -> sent.header("Prefer", "wait=1"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=1");
        assertThat(answer.body().path("message").asString()).isEqualTo("1 problem is being judged");
    }

    @Test
    void showsTheVerdictWithTheTask() {
        ApiClient.Answer accepted =
                imports.post("{\"dry_run\": true, \"problems\": [%s]}", "lundi");
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
}
