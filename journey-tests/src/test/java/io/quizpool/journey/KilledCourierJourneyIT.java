package io.quizpool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.journey.WebhookReceiver.Webhook;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A replica of the API is killed with webhooks on their way: each arrives all the same. */
class KilledCourierJourneyIT {

    /** As many as a replica sends at once for one API key. */
    private static final int REQUESTS = 4;

    private static final Map<String, String> SETTINGS =
            Map.of(
                    "QUIZPOOL_WEBHOOK_ALLOWED_NETWORKS", "127.0.0.0/8,::1",
                    "QUIZPOOL_WEBHOOK_ALLOW_HTTP", "true",
                    "QUIZPOOL_WEBHOOK_PORTS", "1-65535",
                    "QUIZPOOL_WEBHOOK_DELIVERY_LEASE", "30s");

    @Test
    void theWebhooksOfAKilledReplicaComeFromAnotherUnderTheSameIds() throws Exception {
        try (WebhookReceiver receiver = new WebhookReceiver();
                Installation quizpool = new Installation("killed-courier", SETTINGS);
                ServiceProcess worker = quizpool.worker("killed-courier-worker", Map.of())) {
            String order = "{\"count\": 1, \"callback_url\": \"%s\"}".formatted(receiver.url());
            for (int i = 0; i < REQUESTS; i++) {
                quizpool.generate(order);
            }
            worker.awaitReady();
            await().atMost(Installation.PATIENCE)
                    .until(() -> receiver.arrived().size() == REQUESTS);
            Set<String> sent = ids(receiver);

            quizpool.api().kill();
            receiver.answer();
            ApiReplica survivor =
                    quizpool.replica("killed-courier-survivor", SETTINGS).awaitReady();

            await().atMost(Installation.PATIENCE)
                    .until(() -> states(survivor).equals(Set.of("delivered")));
            assertThat(sent).hasSize(REQUESTS);
            assertThat(ids(receiver)).isEqualTo(sent);
            assertThat(receiver.arrived()).extracting(Webhook::id).hasSize(2 * REQUESTS);
            String secret = secret(survivor);
            for (Webhook webhook : receiver.arrived()) {
                assertThat(webhook.isSignedWith(secret)).isTrue();
                assertThat(webhook.body()).contains("\"generation_request.completed\"");
            }
        }
    }

    private static Set<String> ids(WebhookReceiver receiver) {
        return receiver.arrived().stream().map(Webhook::id).collect(Collectors.toSet());
    }

    private static Set<String> states(ApiReplica api) throws IOException, InterruptedException {
        JsonNode items = api.client().get("/api/v1/webhook-deliveries").body().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(delivery -> delivery.path("state").stringValue())
                .collect(Collectors.toSet());
    }

    private static String secret(ApiReplica api) throws IOException, InterruptedException {
        return api.client().get("/api/v1/webhook-secret").body().path("secret").stringValue();
    }
}
