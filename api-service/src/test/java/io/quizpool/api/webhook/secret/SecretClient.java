package io.quizpool.api.webhook.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import java.net.http.HttpRequest;
import tools.jackson.databind.JsonNode;

/** Asks for webhook secrets as a client app does. */
public record SecretClient(ApiClient api) {

    private static final String PATH = "/api/v1/webhook-secret";

    /** The current secret of an API key. */
    public String of(String key) {
        ApiClient.Answer answer = get(key);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        return answer.body().path("secret").asString();
    }

    ApiClient.Answer get(String key) {
        return api.sendAs(key, PATH, request -> request.GET());
    }

    /** The new secret, and until when the old one signs too. */
    JsonNode rotated(String key, int overlapSeconds) {
        ApiClient.Answer answer = rotate(key, overlapSeconds);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    ApiClient.Answer rotate(String key, int overlapSeconds) {
        return api.sendAs(
                key,
                PATH + "/rotate",
                request ->
                        request.header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"overlap_seconds\": %d}"
                                                        .formatted(overlapSeconds))));
    }
}
