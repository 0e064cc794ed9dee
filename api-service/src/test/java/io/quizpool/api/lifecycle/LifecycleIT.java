package io.quizpool.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.support.StoredProblems;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class LifecycleIT {

    private static final String REQUESTS = "/api/v1/generation-requests/";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems worker;
    @Autowired private RecordedTasks tasks;
    @Autowired private Overdue overdue;
    @Autowired private JdbcClient jdbc;

    @Test
    void cancelEndsWhatIsQueuedAtOnceAndKeepsWhatIsStored() {
        UUID request = generate(4);
        List<UUID> ids = ids(request);
        worker.complete(ids.getFirst(), "a");
        tasks.fail(ids.get(1), "rejected", "no good");

        ApiClient.Answer answer = cancel(request);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("status").asString()).isEqualTo("cancelled");
        assertThat(answer.body().path("progress").asInt()).isEqualTo(100);
        assertThat(answer.body().path("generated_count").asInt()).isEqualTo(1);
        assertThat(answer.body().path("failed_count").asInt()).isEqualTo(1);
        assertThat(answer.body().path("cancelled_count").asInt()).isEqualTo(2);
        assertThat(answer.body().path("progress_message").asString())
                .isEqualTo("1 of 4 problems generated, 1 failed, 2 cancelled");
        assertThat(states(request))
                .containsExactly("completed", "failed", "cancelled", "cancelled");
    }

    @Test
    void cancelWaitsForWhatAWorkerHasInHand() {
        UUID request = generate(2);
        UUID held = ids(request).getFirst();
        tasks.claim(held, "30 s");

        ApiClient.Answer answer = cancel(request);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().path("status").asString()).isEqualTo("processing");
        assertThat(answer.body().path("progress_message").asString())
                .endsWith("the rest is being stopped");
        assertThat(cancel(request).status()).isEqualTo(202);

        worker.complete(held, "a");

        JsonNode after = api.get(REQUESTS + request).body();
        assertThat(after.path("status").asString()).isEqualTo("cancelled");
        assertThat(after.path("generated_count").asInt()).isEqualTo(1);
        assertThat(cancel(request).status()).isEqualTo(200);
    }

    @Test
    void whatIsCalledOffAndLeftBehindByItsWorkerIsEndedByTheSweeper() {
        UUID request = generate(1);
        tasks.claim(ids(request).getFirst(), "-1 s");
        cancel(request);

        overdue.sweep();

        assertThat(states(request)).containsExactly("cancelled");
        assertThat(api.get(REQUESTS + request).body().path("status").asString())
                .isEqualTo("cancelled");
    }

    @Test
    void aRequestThatHasEndedCannotBeCancelled() {
        UUID request = generate(1);
        worker.complete(ids(request).getFirst(), "a");

        ApiClient.Answer answer = cancel(request);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("request-ended");
        assertThat(answer.body().path("detail").asString()).contains("completed", REQUESTS);
    }

    @Test
    void aRequestWhoseTimeIsUpExpires() {
        UUID request = generate(3);
        tasks.claim(ids(request).getFirst(), "30 s");
        jdbc.sql("update generation_request set expires_at = now() - interval '1 s' where id = :id")
                .param("id", request)
                .update();

        overdue.sweep();

        assertThat(states(request)).containsExactly("processing", "cancelled", "cancelled");
        tasks.fail(ids(request).getFirst(), "rejected", "no good");
        JsonNode after = api.get(REQUESTS + request).body();
        assertThat(after.path("status").asString()).isEqualTo("expired");
        assertThat(after.path("cancelled_count").asInt()).isEqualTo(2);
        assertThat(after.path("failed_count").asInt()).isEqualTo(1);
    }

    @Test
    void aRequestSaysWhenItsTimeIsUp() {
        JsonNode request = api.get(REQUESTS + generate(1)).body();

        assertThat(Instant.parse(request.path("expires_at").asString()))
                .isEqualTo(
                        Instant.parse(request.path("requested_at").asString())
                                .plus(Duration.ofHours(24)));
    }

    @Test
    void retryQueuesWhatFailedAgainWithNewAttempts() {
        UUID request = generate(3);
        List<UUID> ids = ids(request);
        worker.complete(ids.get(0), "a");
        tasks.fail(ids.get(1), "rejected", "no good");
        tasks.fail(ids.get(2), "refused", "declined");

        ApiClient.Answer answer = retry(request, "k" + request);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().path("status").asString()).isEqualTo("processing");
        assertThat(answer.body().path("failed_count").asInt()).isZero();
        assertThat(answer.body().path("generated_count").asInt()).isEqualTo(1);
        assertThat(answer.body().has("error_message")).isFalse();
        assertThat(answer.body().has("completed_at")).isFalse();
        assertThat(states(request)).containsExactly("completed", "queued", "queued");
        assertThat(retry(request, "k" + request).header("Idempotent-Replay")).isEqualTo("true");
        assertThat(retry(request, "other" + request).problem()).isEqualTo("request-under-way");

        worker.complete(ids.get(1), "a");
        worker.complete(ids.get(2), "a");

        assertThat(api.get(REQUESTS + request).body().path("status").asString())
                .isEqualTo("completed");
        assertThat(retry(request, "third" + request).problem()).isEqualTo("nothing-to-retry");
    }

    @Test
    void aKeyForOneRequestIsRefusedForAnother() {
        UUID request = failed();
        UUID other = failed();

        assertThat(retry(request, "k" + request).status()).isEqualTo(202);
        assertThat(retry(other, "k" + request).status()).isEqualTo(422);
    }

    @Test
    void whatWasCancelledIsNotTakenUpAgain() {
        UUID request = generate(2);
        tasks.fail(ids(request).getFirst(), "rejected", "no good");
        cancel(request);

        ApiClient.Answer answer = retry(request, "k" + request);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("nothing-to-retry");
        assertThat(states(request)).containsExactly("failed", "cancelled");
    }

    @Test
    void whatIsNotThereCanBeNeitherCancelledNorRetried() {
        UUID nobody = UUID.randomUUID();

        assertThat(cancel(nobody).status()).isEqualTo(404);
        assertThat(retry(nobody, "k" + nobody).status()).isEqualTo(404);
    }

    private UUID failed() {
        UUID request = generate(1);
        tasks.fail(ids(request).getFirst(), "refused", "declined");
        return request;
    }

    private ApiClient.Answer cancel(UUID request) {
        return api.post(REQUESTS + request + "/cancel", "");
    }

    private ApiClient.Answer retry(UUID request, String key) {
        return api.post(
                REQUESTS + request + "/retry", "", more -> more.header("Idempotency-Key", key));
    }

    private List<UUID> ids(UUID request) {
        return tasks.ofRequest(request).stream().map(RecordedTasks.Task::id).toList();
    }

    private List<String> states(UUID request) {
        return tasks.ofRequest(request).stream().map(RecordedTasks.Task::state).toList();
    }

    private UUID generate(int count) {
        return UUID.fromString(
                api.post("/api/v1/problems/generate", "{\"count\": %d}".formatted(count))
                        .body()
                        .get("request_id")
                        .asString());
    }
}
