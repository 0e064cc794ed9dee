package io.quizpool.api.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * An API key with budgets, and what its app asks for.
 *
 * @param path where administrators find the key
 */
record BudgetedKey(ApiClient api, UUID id, String secret, String path) {

    /** A new key with {@code budgets}, which are fields of JSON. */
    static BudgetedKey with(ApiClient api, String budgets) {
        ApiClient.Answer created =
                api.post(
                        "/api/v1/api-keys",
                        "{\"name\": \"budget\", \"scopes\": [\"write\"], %s}".formatted(budgets));
        assertThat(created.status()).as(created.raw().body()).isEqualTo(201);
        return new BudgetedKey(
                api,
                UUID.fromString(created.body().get("id").asString()),
                created.body().get("key").asString(),
                created.header("Location"));
    }

    ApiClient.Answer order(int count) {
        return order(count, UUID.randomUUID().toString());
    }

    ApiClient.Answer order(int count, String idempotencyKey) {
        return api.sendAs(
                secret,
                "/api/v1/problems/generate",
                request ->
                        request.header("Content-Type", "application/json")
                                .header("Idempotency-Key", idempotencyKey)
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"count\": %d}".formatted(count))));
    }

    ApiClient.Answer post(String path, String body) {
        return api.postAs(secret, path, body);
    }

    /** The key as administrators see it. */
    JsonNode shown() {
        return api.get(path).body();
    }

    List<JsonNode> budgets() {
        return api.get(path + "/budgets").body().get("items").valueStream().toList();
    }

    /** Of its first budget. */
    long promised() {
        return budgets().getFirst().get("promised").asLong();
    }
}
