package io.quizpool.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.support.StoredProblems;
import io.quizpool.model.json.ContractJson;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Every end of a request is told of, whoever makes it. */
@ApiTest
class EndsIT {

    @Autowired private ApiClient api;
    @Autowired private StoredProblems worker;
    @Autowired private RecordedTasks tasks;
    @Autowired private JdbcClient jdbc;

    private Orders orders;
    private Receiver receiver;

    @BeforeEach
    void prepare() throws IOException {
        orders = new Orders(api, tasks);
        receiver = Receiver.taking();
    }

    @AfterEach
    void close() {
        receiver.close();
    }

    @Test
    void tasksThatComeToNothing() {
        UUID partial = orders.order(2, receiver.url());
        worker.complete(task(partial, 0), StoredProblems.newTag());
        tasks.fail(task(partial, 1), "rejected", "no");
        assertTold("partial");

        orders.end(orders.order(2, receiver.url()));
        assertTold("partial", "failed");
    }

    @Test
    void theClientThatCancels() {
        UUID request = orders.order(2, receiver.url());

        api.post(path(request) + "/cancel", "");

        JsonNode told = assertTold("cancelled");
        assertThat(told.at("/data/status").asString()).isEqualTo("cancelled");
        assertThat(told.at("/data/cancelled_count").asInt()).isEqualTo(2);
    }

    @Test
    void theWorkerThatEndsTheLastTaskOfACancelledRequest() {
        UUID request = orders.order(2, receiver.url());
        UUID held = task(request, 0);
        tasks.claim(held, "30 s");
        api.post(path(request) + "/cancel", "");
        assertThat(recorded(request)).isEmpty();

        worker.complete(held, StoredProblems.newTag());

        JsonNode told = assertTold("cancelled");
        assertThat(told.at("/data/generated_count").asInt()).isEqualTo(1);
        assertThat(told.at("/data/cancelled_count").asInt()).isEqualTo(1);
    }

    @Test
    void theDeadlineThatPasses() {
        UUID request = orders.order(2, receiver.url());

        jdbc.sql("update generation_request set expires_at = now() - interval '1 s' where id = :id")
                .param("id", request)
                .update();

        assertThat(assertTold("expired").at("/data/cancelled_count").asInt()).isEqualTo(2);
    }

    @Test
    void theSecondEndOfARequestThatIsTriedAgain() {
        UUID request = orders.ended(receiver.url());
        assertTold("failed");

        api.post(path(request) + "/retry", "");
        worker.complete(task(request, 0), StoredProblems.newTag());

        JsonNode told = assertTold("failed", "completed");
        assertThat(told.at("/data/failed_count").asInt()).isZero();
        assertThat(receiver.received()).extracting(Receiver.Received::id).doesNotHaveDuplicates();
    }

    private UUID task(UUID request, int position) {
        return tasks.ofRequest(request).get(position).id();
    }

    private JsonNode recorded(UUID request) {
        return api.get("/api/v1/webhook-deliveries?request_id=" + request).body().path("items");
    }

    /** The last of the webhooks, once the receiver has one of each end in this order. */
    private JsonNode assertTold(String... ends) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> receiver.received().size() >= ends.length);
        List<JsonNode> told =
                receiver.received().stream()
                        .map(one -> ContractJson.mapper().readTree(one.body()))
                        .toList();
        assertThat(told)
                .extracting(one -> one.path("type").asString())
                .containsExactly(
                        List.of(ends).stream()
                                .map(end -> "generation_request." + end)
                                .toArray(String[]::new));
        return told.getLast();
    }

    private static String path(UUID request) {
        return "/api/v1/generation-requests/" + request;
    }
}
