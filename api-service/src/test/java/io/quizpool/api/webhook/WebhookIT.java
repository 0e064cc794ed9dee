package io.quizpool.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.support.StoredProblems;
import io.quizpool.api.webhook.secret.SecretClient;
import io.quizpool.model.json.ContractJson;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Webhooks as a client and its receiver meet them. */
@ApiTest
class WebhookIT {

    private static final String DELIVERIES = "/api/v1/webhook-deliveries";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired private ApiClient api;
    @Autowired private StoredProblems worker;
    @Autowired private RecordedTasks tasks;
    @Autowired private TransactionOperations transaction;

    private Orders orders;

    @BeforeEach
    void prepare() {
        orders = new Orders(api, tasks);
    }

    @Test
    void theEndOfARequestIsToldSignedAndAsTheStatusShowsIt() throws Exception {
        try (Receiver receiver = Receiver.taking()) {
            UUID request = orders.order(2, receiver.url());
            for (RecordedTasks.Task task : tasks.ofRequest(request)) {
                worker.complete(task.id(), StoredProblems.newTag());
            }
            await().atMost(PATIENCE).until(() -> !receiver.received().isEmpty());

            Receiver.Received webhook = receiver.received().getFirst();
            assertThat(webhook.isSignedWith(new SecretClient(api).of(ApiClient.ADMIN_KEY)))
                    .isTrue();
            JsonNode body = ContractJson.mapper().readTree(webhook.body());
            JsonNode shown = api.get("/api/v1/generation-requests/" + request).body();
            assertThat(body.path("type").asString()).isEqualTo("generation_request.completed");
            assertThat(body.path("timestamp")).isEqualTo(shown.path("completed_at"));
            assertThat(body.at("/data/request_id").asString()).isEqualTo(request.toString());
            assertThat(body.path("data").propertyNames())
                    .contains("status", "generated_count", "constraints")
                    .doesNotContain("tasks", "callback_url");
            body.path("data")
                    .forEachEntry((name, value) -> {
                        assertThat(value).as(name).isEqualTo(shown.path(name));
                    });
            await().atMost(PATIENCE)
                    .untilAsserted(() -> {
                        JsonNode one = deliveries(request).path(0);
                        assertThat(one.path("state").asString()).isEqualTo("delivered");
                        assertThat(one.path("id").asString()).isEqualTo(webhook.id());
                        assertThat(one.path("attempts").asInt()).isEqualTo(1);
                        assertThat(one.path("last_status").asInt()).isEqualTo(204);
                    });
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void nothingIsToldBeforeTheEndOrOfAnEndThatWasRolledBackOrWithoutAnAddress() throws Exception {
        try (Receiver receiver = Receiver.taking()) {
            UUID unfinished = orders.order(2, receiver.url());
            tasks.fail(tasks.ofRequest(unfinished).getFirst().id(), "rejected", "no");
            UUID rolledBack = orders.order(1, receiver.url());
            transaction.executeWithoutResult(status -> {
                orders.end(rolledBack);
                status.setRollbackOnly();
            });
            UUID silent =
                    UUID.fromString(
                            api.post("/api/v1/problems/generate", "{}")
                                    .body()
                                    .path("request_id")
                                    .asString());
            orders.end(silent);

            assertThat(deliveries(unfinished)).isEmpty();
            assertThat(deliveries(rolledBack)).isEmpty();
            assertThat(deliveries(silent)).isEmpty();
        }
    }

    @Test
    void eachKeySeesItsOwnWebhooksOnly() throws Exception {
        String one = orders.newKey();
        String other = orders.newKey();
        try (Receiver receiver = Receiver.taking()) {
            UUID request = orders.ended(one, receiver.url());
            String id = deliveries(request).path(0).path("id").asString();

            String list = DELIVERIES + "?request_id=" + request;
            assertThat(api.sendAs(one, list, r -> r.GET()).body().path("items")).hasSize(1);
            assertThat(api.sendAs(other, list, r -> r.GET()).body().path("items")).isEmpty();
            assertThat(api.sendAs(one, DELIVERIES + "/" + id, r -> r.GET()).status())
                    .isEqualTo(200);
            ApiClient.Answer hidden = api.sendAs(other, DELIVERIES + "/" + id, r -> r.GET());
            assertThat(hidden.status()).isEqualTo(404);
            assertThat(hidden.body().path("detail").asString()).contains(DELIVERIES);
        }
    }

    @Test
    void anAddressInsideIsRefusedWithTheRemedyAndNothingIsRecorded() {
        ApiClient.Answer refused =
                api.post(
                        "/api/v1/problems/generate",
                        "{\"callback_url\": \"http://169.254.169.254/latest\"}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("callback_url");
        assertThat(refused.body().at("/errors/0/message").asString()).contains("public host");
    }

    private JsonNode deliveries(UUID request) {
        return api.get(DELIVERIES + "?request_id=" + request).body().path("items");
    }
}
