package io.quizpool.api.webhook.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.webhook.Orders;
import io.quizpool.api.webhook.Receiver;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What webhooks are signed with: shown, replaced, and lost. */
@ApiTest
class SecretIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private JdbcClient jdbc;

    private Orders orders;
    private SecretClient secrets;

    @BeforeEach
    void prepare() {
        orders = new Orders(api, tasks);
        secrets = new SecretClient(api);
    }

    @Test
    void aRotatedSecretSignsBesideTheNewOneForAsLongAsAskedFor() throws Exception {
        String key = orders.newKey();
        String before = secrets.of(key);
        assertThat(secrets.of(key)).isEqualTo(before);
        JsonNode rotated = secrets.rotated(key, 3600);
        String after = rotated.path("secret").asString();
        assertThat(after).startsWith("whsec_").isNotEqualTo(before).isEqualTo(secrets.of(key));
        assertThat(Instant.parse(rotated.path("previous_secret_ends_at").asString()))
                .isAfter(Instant.now().plusSeconds(3000));

        try (Receiver receiver = Receiver.taking()) {
            orders.ended(key, receiver.url());
            await().atMost(PATIENCE).until(() -> receiver.received().size() == 1);
            assertThat(receiver.received().getFirst().isSignedWith(before)).isTrue();
            assertThat(receiver.received().getFirst().isSignedWith(after)).isTrue();

            String last = secrets.rotated(key, 0).path("secret").asString();
            orders.ended(key, receiver.url());
            await().atMost(PATIENCE).until(() -> receiver.received().size() == 2);
            assertThat(receiver.received().getLast().isSignedWith(last)).isTrue();
            assertThat(receiver.received().getLast().isSignedWith(after)).isFalse();
            assertThat(receiver.received().getLast().isSignedWith(before)).isFalse();
        }
    }

    @Test
    void eachKeyHasASecretOfItsOwn() {
        assertThat(secrets.of(orders.newKey())).isNotEqualTo(secrets.of(orders.newKey()));
    }

    @Test
    void aSecretThatCannotBeDecryptedIsToldWithTheRemedyAndNothingIsSentUntilItIsReplaced()
            throws Exception {
        String key = orders.newKey();
        loseEncryptionKeyOf(secrets.of(key));

        assertThat(secrets.get(key).status()).isEqualTo(409);
        assertThat(secrets.get(key).problem()).isEqualTo("webhook-secret-unreadable");
        assertThat(secrets.get(key).body().path("detail").asString())
                .contains("QUIZPOOL_WEBHOOK_ENCRYPTION_KEYS")
                .contains("overlap_seconds 0");
        assertThat(secrets.rotate(key, 60).status()).isEqualTo(409);
        try (Receiver receiver = Receiver.taking()) {
            UUID request = orders.ended(key, receiver.url());
            await().atMost(PATIENCE)
                    .until(() ->
                            delivery(request).path("last_error").asString("").contains("decrypt"));
            assertThat(receiver.received()).isEmpty();

            String replaced = secrets.rotated(key, 0).path("secret").asString();
            api.post(
                    "/api/v1/webhook-deliveries/%s/redeliver"
                            .formatted(delivery(request).path("id").asString()),
                    "");
            await().atMost(PATIENCE).until(() -> !receiver.received().isEmpty());
            assertThat(receiver.received().getFirst().isSignedWith(replaced)).isTrue();
        }
    }

    private JsonNode delivery(UUID request) {
        return api.get("/api/v1/webhook-deliveries?request_id=" + request).body().at("/items/0");
    }

    /** What is stored is then as if it had been encrypted with a key that nobody has. */
    private void loseEncryptionKeyOf(String secret) {
        int lost =
                jdbc.sql(
                                """
                                update webhook_secret
                                   set secret = set_byte(sha512(secret), 0, 1)
                                 where substring(secret from 2) = :bytes
                                """)
                        .param("bytes", new SigningSecret(secret).bytes())
                        .update();
        assertThat(lost).isEqualTo(1);
    }
}
