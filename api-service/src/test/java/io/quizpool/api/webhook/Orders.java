package io.quizpool.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.RecordedTasks;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.UUID;

/** Orders with a {@code callback_url}, and their ends. */
public record Orders(ApiClient api, RecordedTasks tasks) {

    /** Orders {@code count} problems with the admin key. */
    public UUID order(int count, URI callback) {
        return order(ApiClient.ADMIN_KEY, count, callback);
    }

    public UUID order(String key, int count, URI callback) {
        ApiClient.Answer accepted =
                api.sendAs(
                        key,
                        "/api/v1/problems/generate",
                        request ->
                                request.header("Content-Type", "application/json")
                                        .POST(
                                                HttpRequest.BodyPublishers.ofString(
                                                        "{\"count\": %d, \"callback_url\": \"%s\"}"
                                                                .formatted(count, callback))));
        assertThat(accepted.status()).isEqualTo(202);
        return UUID.fromString(accepted.body().get("request_id").asString());
    }

    /** Lets every task of a request fail. */
    public void end(UUID request) {
        tasks.ofRequest(request).forEach(task -> tasks.fail(task.id(), "rejected", "no"));
    }

    /** A request that has ended. */
    public UUID ended(String key, URI callback) {
        UUID request = order(key, 1, callback);
        end(request);
        return request;
    }

    public UUID ended(URI callback) {
        return ended(ApiClient.ADMIN_KEY, callback);
    }

    /** The secret of a new API key. */
    public String newKey() {
        return api.post("/api/v1/api-keys", "{\"name\": \"app\", \"scopes\": [\"write\"]}")
                .body()
                .path("key")
                .asString();
    }
}
