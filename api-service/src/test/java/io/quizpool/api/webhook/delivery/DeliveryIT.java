package io.quizpool.api.webhook.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiTest;
import io.quizpool.api.webhook.Receiver;
import io.quizpool.model.json.ContractJson;
import java.net.URI;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a webhook, attempt by attempt, at times that the test decides. */
@ApiTest
class DeliveryIT extends DeliveryAtSetTimes {

    private static final String BEFORE_A_COLUMN_CAME =
            "update webhook_delivery set request = request - 'requested_count' where request_id = :id";

    @Test
    void triesAgainUnderTheSameIdUntilTheReceiverTakesIt() throws Exception {
        Iterator<Integer> answers = List.of(500, 302, 503, 200).iterator();
        try (Receiver receiver = new Receiver(one -> answers.next())) {
            UUID request = orders.ended(receiver.url());

            assertThat(deliverNext()).isTrue();
            assertThat(shown(request).path("last_error").asString()).contains("500");
            assertThat(deliverNext()).as("before its time").isFalse();
            pass(MINUTE);
            assertThat(deliverNext()).isTrue();
            assertThat(shown(request).path("last_error").asString()).contains("redirects");
            pass(MINUTE);
            assertThat(deliverNext()).as("before its time").isFalse();
            pass(HOUR);
            assertThat(deliverNext()).isTrue();
            pass(HOUR);
            assertThat(deliverNext()).as("before the receiver wants it").isFalse();
            pass(HOUR);
            assertThat(deliverNext()).isTrue();

            JsonNode delivered = shown(request);
            assertThat(delivered.path("state").asString()).isEqualTo("delivered");
            assertThat(delivered.path("attempts").asInt()).isEqualTo(4);
            assertThat(delivered.has("last_error")).isFalse();
            assertThat(receiver.received())
                    .hasSize(4)
                    .allSatisfy(one -> {
                        assertThat(one.id()).isEqualTo(delivered.path("id").asString());
                        assertThat(one.body()).isEqualTo(receiver.received().getFirst().body());
                    });
            assertThat(receiver.received().stream().map(Receiver.Received::timestamp))
                    .doesNotHaveDuplicates();
            assertThat(count("retried")).isEqualTo(3);
            assertThat(count("delivered")).isEqualTo(1);
        }
    }

    @Test
    void givesUpAfterTheLastPauseAndSendsAgainWhenAsked() throws Exception {
        AtomicReference<Integer> status = new AtomicReference<>(404);
        try (Receiver receiver = new Receiver(one -> status.get())) {
            UUID request = orders.ended(receiver.url());
            for (int attempt = 0; attempt < 4; attempt++) {
                assertThat(deliverNext()).isTrue();
                pass(HOUR);
            }
            assertThat(deliverNext()).isFalse();
            JsonNode failed = shown(request);
            assertThat(failed.path("state").asString()).isEqualTo("failed");
            assertThat(failed.path("last_status").asInt()).isEqualTo(404);
            assertThat(failed.path("last_error").asString()).contains("404");
            assertThat(failed.has("next_attempt_at")).isFalse();
            assertThat(failed.has("ended_at")).isTrue();

            status.set(200);
            String path = "/api/v1/webhook-deliveries/" + failed.path("id").asString();
            assertThat(api.post(path + "/redeliver", "").status()).isEqualTo(202);
            assertThat(deliverNext()).isTrue();

            assertThat(api.get(path).body().path("state").asString()).isEqualTo("delivered");
            assertThat(receiver.received().stream().map(Receiver.Received::id).distinct())
                    .containsExactly(failed.path("id").asString());
        }
    }

    @Test
    void aReceiverThatIsGoneIsSentNothingMore() throws Exception {
        try (Receiver receiver = new Receiver(one -> 410);
                Receiver other = Receiver.taking()) {
            UUID first = orders.ended(receiver.url());
            UUID second = orders.ended(receiver.url());
            UUID elsewhere = orders.ended(other.url());

            while (deliverNext()) {
                pass(HOUR);
            }

            assertThat(receiver.received()).hasSize(1);
            assertThat(shown(first).path("state").asString()).isEqualTo("failed");
            assertThat(shown(second).path("state").asString()).isEqualTo("failed");
            assertThat(shown(second).path("last_error").asString()).contains("410");
            assertThat(shown(elsewhere).path("state").asString()).isEqualTo("delivered");
        }
    }

    @Test
    void aRevokedKeyIsToldNothing() throws Exception {
        try (Receiver receiver = Receiver.taking()) {
            JsonNode key =
                    api.post("/api/v1/api-keys", "{\"name\": \"app\", \"scopes\": [\"write\"]}")
                            .body();
            UUID request = orders.ended(key.path("key").asString(), receiver.url());
            api.send("/api/v1/api-keys/" + key.path("id").asString(), call -> call.DELETE());

            assertThat(deliverNext()).isTrue();

            assertThat(receiver.received()).isEmpty();
            assertThat(shown(request).path("state").asString()).isEqualTo("failed");
            assertThat(shown(request).path("last_error").asString()).contains("revoked");
        }
    }

    @Test
    void anAddressThatIsRefusedByNowIsNotSentTo() throws Exception {
        try (Receiver receiver = Receiver.taking()) {
            UUID request = orders.ended(receiver.url());
            jdbc.sql("update webhook_delivery set url = :url where request_id = :id")
                    .param("url", URI.create("http://10.0.0.1/hook").toString())
                    .param("id", request)
                    .update();

            assertThat(deliverNext()).isTrue();

            assertThat(shown(request).path("state").asString()).isEqualTo("waiting");
            assertThat(shown(request).path("last_error").asString()).contains("private");
        }
    }

    @Test
    void aRequestThatWasKeptBeforeAColumnCameHasItAsItIsNow() throws Exception {
        try (Receiver receiver = Receiver.taking()) {
            UUID request = orders.ended(receiver.url());
            jdbc.sql(BEFORE_A_COLUMN_CAME).param("id", request).update();

            assertThat(deliverNext()).isTrue();

            JsonNode told = ContractJson.mapper().readTree(receiver.received().getFirst().body());
            assertThat(told.at("/data/requested_count").asInt()).isEqualTo(1);
            assertThat(told.at("/data/status").asString()).isEqualTo("failed");
        }
    }

    @Test
    void whatEndedLongAgoIsDeletedAndWhatWaitsIsKept() throws Exception {
        try (Receiver receiver = Receiver.taking()) {
            UUID old = orders.ended(receiver.url());
            deliverNext();
            Instant afterwards = now.get().plusSeconds(1);
            UUID waiting = orders.ended(receiver.url());

            assertThat(queue.deleteEnded(now.get().minusSeconds(1))).isZero();
            assertThat(queue.deleteEnded(afterwards)).isEqualTo(1);

            assertThat(shown(old).isMissingNode()).isTrue();
            assertThat(shown(waiting).path("state").asString()).isEqualTo("waiting");
            assertThat(queue.backlog(now.get().plusSeconds(60)))
                    .satisfies(backlog -> {
                        assertThat(backlog.waiting()).isEqualTo(1);
                        assertThat(backlog.oldestDueSeconds()).isGreaterThanOrEqualTo(60);
                    });
        }
    }
}
