package io.quizpool.api.webhook.delivery;

import io.quizpool.api.requests.Requests;
import io.quizpool.api.webhook.exchange.SignedMessage;
import io.quizpool.api.webhook.secret.SigningSecrets;
import io.quizpool.api.webhook.secret.UnreadableSecretException;
import io.quizpool.model.json.ContractJson;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writes and signs what a receiver gets, after Standard Webhooks 1.0.0. */
@Component
final class MessageWriter {

    /**
     * The body.
     *
     * @param timestamp when it happened, which an attempt's time is not
     * @param data the request as {@code GET} shows it in a list
     */
    private record Payload(String type, Instant timestamp, JsonNode data) {}

    private final Requests requests;
    private final SigningSecrets secrets;
    private final InstantSource clock;

    MessageWriter(Requests requests, SigningSecrets secrets, InstantSource clock) {
        this.requests = requests;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The message of a delivery, signed for an attempt at this time. The body is the same at every
     * attempt.
     *
     * @throws UnreadableSecretException where the secret cannot be decrypted
     */
    SignedMessage write(DueDelivery delivery) {
        String body =
                ContractJson.mapper()
                        .writeValueAsString(
                                new Payload(
                                        delivery.type(),
                                        delivery.at(),
                                        requests.shown(delivery.request())));
        UUID key = delivery.keyId();
        String id = delivery.id().toString();
        Instant now = clock.instant();
        return new SignedMessage(
                Map.of(
                        "webhook-id",
                        id,
                        "webhook-timestamp",
                        Long.toString(now.getEpochSecond()),
                        "webhook-signature",
                        secrets.signatures(key, id, now, body)),
                body);
    }
}
