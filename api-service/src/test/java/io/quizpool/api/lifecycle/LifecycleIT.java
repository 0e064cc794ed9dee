package io.quizpool.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.support.StoredProblems;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class LifecycleIT {

    private static final String REQUESTS = "/api/v1/generation-requests/";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems worker;
    @Autowired private RecordedTasks tasks;

    @Test
    void cancelEndsWhatIsQueuedAtOnceAndKeepsWhatIsStored() {
        UUID request = api.generate(4);
        List<UUID> ids = tasks.ids(request);
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
        assertThat(tasks.states(request))
                .containsExactly("completed", "failed", "cancelled", "cancelled");
    }

    @Test
    void cancelWaitsForWhatAWorkerHasInHand() {
        UUID request = api.generate(2);
        UUID held = tasks.ids(request).getFirst();
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
    void aRequestThatHasEndedCannotBeCancelled() {
        UUID request = api.generate(1);
        worker.complete(tasks.ids(request).getFirst(), "a");

        ApiClient.Answer answer = cancel(request);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("request-ended");
        assertThat(answer.body().path("detail").asString()).contains("completed", REQUESTS);
    }

    @Test
    void retryQueuesWhatFailedAgainWithNewAttempts() {
        UUID request = api.generate(3);
        List<UUID> ids = tasks.ids(request);
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
        assertThat(tasks.states(request)).containsExactly("completed", "queued", "queued");
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
        UUID request = api.generate(2);
        tasks.fail(tasks.ids(request).getFirst(), "rejected", "no good");
        cancel(request);

        ApiClient.Answer answer = retry(request, "k" + request);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("nothing-to-retry");
        assertThat(tasks.states(request)).containsExactly("failed", "cancelled");
    }

    @Test
    void whatIsNotThereCanBeNeitherCancelledNorRetried() {
        UUID nobody = UUID.randomUUID();

        assertThat(cancel(nobody).status()).isEqualTo(404);
        assertThat(retry(nobody, "k" + nobody).status()).isEqualTo(404);
    }

    private UUID failed() {
        UUID request = api.generate(1);
        tasks.fail(tasks.ids(request).getFirst(), "refused", "declined");
        return request;
    }

    private ApiClient.Answer cancel(UUID request) {
        return api.post(REQUESTS + request + "/cancel", "");
    }

    private ApiClient.Answer retry(UUID request, String key) {
        return api.post(
                REQUESTS + request + "/retry", "", more -> more.header("Idempotency-Key", key));
    }
}
