package io.quizpool.api.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.support.StoredProblems;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class GenerationIT {

    private static final String GENERATE = "/api/v1/problems/generate";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems worker;
    @Autowired private RecordedTasks tasks;
    @Autowired private JdbcClient jdbc;

    @Test
    void recordsPublishesAndFollowsARequestUntilItsProblemIsServed() {
        String tag = StoredProblems.newTag();
        ApiClient.Answer accepted =
                api.post(
                        GENERATE,
                        """
                        {"topic_tags": ["%s"], "user_id": "u-7",
                         "constraints": {"tenses_used": ["future_simple"]}}
                        """
                                .formatted(tag));
        assertThat(accepted.status()).isEqualTo(202);
        String statusUrl = accepted.body().get("status_url").asString();
        assertThat(accepted.header("Location")).isEqualTo(statusUrl);
        UUID request = requestId(accepted);

        await().atMost(Duration.ofSeconds(20)).until(() -> unpublished(request) == 0);
        ApiClient.Answer pending = api.get(statusUrl);
        assertThat(pending.body().get("status").asString()).isEqualTo("pending");
        assertThat(pending.body().at("/constraints/tenses_used/0").asString())
                .isEqualTo("futur_simple");
        UUID task = UUID.fromString(pending.body().at("/tasks/0/task_id").asString());

        UUID problem = worker.complete(task, tag);
        ApiClient.Answer done = api.get(statusUrl);
        assertThat(done.body().get("status").asString()).isEqualTo("completed");
        assertThat(done.body().get("progress").asInt()).isEqualTo(100);
        assertThat(done.body().at("/tasks/0/problem_id").asString()).isEqualTo(problem.toString());
        ApiClient.Answer served = api.get("/api/v1/problems/grammar/random?topic_tags=" + tag);
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.body().get("id").asString()).isEqualTo(problem.toString());
    }

    @Test
    void recordsOneTaskForEachProblemInOrder() {
        ApiClient.Answer accepted = api.post(GENERATE, "{\"count\": 100}");

        JsonNode request = api.get(accepted.body().get("status_url").asString()).body();
        assertThat(accepted.body().get("count").asInt()).isEqualTo(100);
        assertThat(request.get("requested_count").asInt()).isEqualTo(100);
        assertThat(request.get("tasks").valueStream().map(task -> task.get("position").asInt()))
                .hasSize(100)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void recordsNothingWhereOneTaskCannotBeRecorded() {
        String user = StoredProblems.newTag();
        jdbc.sql("alter table generation_task add constraint few check (position < 5) not valid")
                .update();
        try {
            ApiClient.Answer answer =
                    api.post(GENERATE, "{\"count\": 6, \"user_id\": \"%s\"}".formatted(user));

            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.problem()).isEqualTo("internal-error");
            assertThat(answer.raw().body()).doesNotContain("generation_task", "constraint");
            assertThat(requestsOf(user)).isZero();
        } finally {
            jdbc.sql("alter table generation_task drop constraint few").update();
        }
    }

    @Test
    void answersWithTheProblemsToAClientThatWaits() throws Exception {
        String tag = StoredProblems.newTag();
        try (ExecutorService background = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ApiClient.Answer> waiting =
                    background.submit(() ->
                            api.post(
                                    GENERATE,
                                    "{\"user_id\": \"%s\"}".formatted(tag),
                                    request -> request.header("Prefer", "wait=20")));
            UUID task =
                    await().atMost(Duration.ofSeconds(10))
                            .until(() -> taskOf(tag), Optional::isPresent)
                            .orElseThrow();
            UUID problem = worker.complete(task, tag);

            ApiClient.Answer answer = waiting.get();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Preference-Applied")).isEqualTo("wait=5");
            assertThat(answer.header("Location"))
                    .isEqualTo(answer.body().get("status_url").asString());
            assertThat(answer.body().at("/problems/0/id").asString()).isEqualTo(problem.toString());
            assertThat(answer.body().get("status").asString()).isEqualTo("completed");
            assertThat(answer.body().get("failures")).isEmpty();
        }
    }

    @Test
    void tellsAClientThatWaitsWhatFailedAndWhy() {
        String user = StoredProblems.newTag();
        String body = "{\"count\": 2, \"user_id\": \"%s\"}".formatted(user);
        UUID request =
                requestId(api.post(GENERATE, body, sent -> sent.header("Idempotency-Key", user)));
        List<UUID> recorded = tasks.ofRequest(request).stream().map(task -> task.id()).toList();
        worker.complete(recorded.getFirst(), user);
        tasks.fail(recorded.getLast(), "rejected", "unknown_word: 'blorp'");

        ApiClient.Answer answer =
                api.post(
                        GENERATE,
                        body,
                        sent ->
                                sent.header("Idempotency-Key", user)
                                        .header("Prefer", "wait=99999999999999999999"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=5");
        assertThat(answer.body().get("status").asString()).isEqualTo("partial");
        assertThat(answer.body().get("message").asString())
                .startsWith("1 of 2 problems generated, 1 failed");
        assertThat(answer.body().get("problems")).hasSize(1);
        assertThat(answer.body().at("/failures/0/position").asInt()).isEqualTo(1);
        assertThat(answer.body().at("/failures/0/error_code").asString()).isEqualTo("rejected");
        assertThat(answer.body().at("/failures/0/error_message").asString()).contains("blorp");
    }

    @Test
    void answers202ToAClientThatWaitedInVain() {
        ApiClient.Answer answer =
                api.post(GENERATE, "{}", request -> request.header("Prefer", "wait=1"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=1");
        assertThat(answer.body().has("problems")).isFalse();
    }

    private static UUID requestId(ApiClient.Answer answer) {
        return UUID.fromString(answer.body().get("request_id").asString());
    }

    private long unpublished(UUID request) {
        return jdbc.sql(
                        """
                        select count(*) from generation_task
                        where request_id = :id and published_offset is null
                        """)
                .param("id", request)
                .query(Long.class)
                .single();
    }

    private long requestsOf(String user) {
        return jdbc.sql("select count(*) from generation_request where user_id = :user")
                .param("user", user)
                .query(Long.class)
                .single();
    }

    private Optional<UUID> taskOf(String user) {
        return jdbc.sql(
                        """
                        select task.id from generation_task task
                        join generation_request request on request.id = task.request_id
                        where request.user_id = :user
                        """)
                .param("user", user)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }
}
