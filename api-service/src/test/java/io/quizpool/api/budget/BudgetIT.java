package io.quizpool.api.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** While nothing is known of other tasks, each is promised 6000 tokens and 0.01. */
@ApiTest
class BudgetIT {

    private static final String KEYS = "/api/v1/api-keys";
    private static final String GENERATE = "/api/v1/problems/generate";
    private static final String REQUESTS = "/api/v1/generation-requests/";

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;

    @Test
    void aKeyKeepsItsBudgetsUntilTheyAreChangedOrCleared() {
        String key =
                newKey("\"tokens_per_day\": 1000000, \"cost_per_month\": 12.50").header("Location");

        assertThat(api.get(key).body().get("tokens_per_day").asLong()).isEqualTo(1_000_000);
        assertThat(api.get(key).body().get("cost_per_month").decimalValue())
                .isEqualByComparingTo("12.5");
        assertThat(api.get(key).body().has("cost_per_day")).isFalse();

        patch(key, "{\"cost_per_day\": 0.5, \"clear\": [\"tokens_per_day\"]}");

        JsonNode changed = api.get(key).body();
        assertThat(changed.has("tokens_per_day")).isFalse();
        assertThat(changed.get("cost_per_day").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(budgets(key).valueStream().map(budget -> budget.get("unit").asString()))
                .containsExactly("cost", "cost");
    }

    @Test
    void refusesBudgetsThatAreNone() {
        ApiClient.Answer answer =
                api.post(
                        KEYS,
                        """
                        {"name": "b", "scopes": ["write"], "tokens_per_day": -1,
                         "cost_per_month": 0.00000000001}
                        """);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(
                        answer.body()
                                .get("errors")
                                .valueStream()
                                .map(error -> error.get("field").asString()))
                .containsExactly("tokens_per_day", "cost_per_month");
    }

    @Test
    void refusesAnOrderThatTheTokensDoNotCoverUntilATaskEnds() {
        ApiClient.Answer created = newKey("\"tokens_per_day\": 13000");
        ApiClient.Answer first = order(created, 2);
        assertThat(first.status()).isEqualTo(202);

        ApiClient.Answer refused = order(created, 1);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("token-budget-exhausted");
        assertThat(refused.body().get("detail").asString())
                .startsWith(
                        "The budget of 13000 tokens for each day, your API key's, has 1000 tokens"
                                + " left, and the order is expected to take 6000 tokens.")
                .contains("T00:00:00Z", "fewer problems now");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 86_400);
        assertThat(promised(created)).isEqualTo(12_000);

        tasks.fail(tasks(first).getFirst(), "rejected", "no");
        assertThat(order(created, 1).status()).isEqualTo(202);
    }

    @Test
    void refusesAnOrderThatTheMoneyDoesNotCover() {
        ApiClient.Answer refused = order(newKey("\"cost_per_month\": 0.05"), 6);

        assertThat(refused.status()).isEqualTo(402);
        assertThat(refused.problem()).isEqualTo("cost-budget-exhausted");
        assertThat(refused.body().get("detail").asString())
                .contains(
                        "The budget of 0.0500 for each month",
                        "expected to take 0.0600",
                        "this many never fit");
    }

    @Test
    void aRepeatedOrderIsPromisedNothingMore() {
        ApiClient.Answer created = newKey("\"tokens_per_day\": 10000");
        String same = UUID.randomUUID().toString();

        assertThat(order(created, 1, same).status()).isEqualTo(202);
        assertThat(order(created, 1, same).header("Idempotent-Replay")).isEqualTo("true");

        assertThat(promised(created)).isEqualTo(6000);
    }

    @Test
    void whatIsTriedAgainNeedsRoomAgain() {
        ApiClient.Answer created = newKey("\"tokens_per_day\": 13000");
        ApiClient.Answer first = order(created, 2);
        String code = "code_" + request(first);
        tasks(first).forEach(id -> tasks.fail(id, code, "no"));
        ApiClient.Answer second = order(created, 1);
        assertThat(promised(created)).isEqualTo(6000);

        ApiClient.Answer refused = retry(created, first);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("token-budget-exhausted");
        assertThat(tasks.ofRequest(request(first)))
                .extracting(RecordedTasks.Task::state)
                .containsOnly("failed");
        JsonNode redriven = api.post("/api/v1/dead-letters/redrive?error_code=" + code, "").body();
        assertThat(redriven.get("redriven").asInt()).isZero();
        assertThat(redriven.get("requests_over_budget").asInt()).isEqualTo(1);

        tasks(second).forEach(id -> tasks.fail(id, "rejected", "no"));
        assertThat(retry(created, first).status()).isEqualTo(202);
        assertThat(promised(created)).isEqualTo(12_000);
    }

    @Test
    void aCancelledRequestGivesItsPromisesBack() {
        ApiClient.Answer created = newKey("\"tokens_per_day\": 13000");
        ApiClient.Answer accepted = order(created, 2);

        api.post(REQUESTS + request(accepted) + "/cancel", "");

        assertThat(promised(created)).isZero();
    }

    @Test
    void anImportNeedsNoBudget() {
        ApiClient.Answer answer =
                send(
                        newKey("\"tokens_per_day\": 0"),
                        "/api/v1/problems",
                        """
                        {"problems": [{"statements": [
                            {"content": "Elle est venue.", "is_correct": true,
                             "translation": "She came.", "explanation": "« est »"},
                            {"content": "Elle a venue.", "is_correct": false,
                             "translation": "She came.", "explanation": "« est »",
                             "error_type": "wrong_auxiliary"}],
                          "metadata": {"verb_infinitive": "venir", "tense": "passe_compose",
                                       "person": "elle"}}],
                         "dry_run": true}
                        """,
                        UUID.randomUUID().toString());

        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(202);
    }

    @Test
    void showsTheTightestBudgets() {
        ApiClient.Answer created = newKey("\"tokens_per_day\": 6000");
        order(created, 1);

        List<String> first =
                api.get("/api/v1/usage/budgets?limit=200")
                        .body()
                        .get("items")
                        .valueStream()
                        .map(budget -> budget.path("api_key_id").asString(""))
                        .toList();

        assertThat(first).contains(created.body().get("id").asString());
    }

    private ApiClient.Answer newKey(String budgets) {
        ApiClient.Answer created =
                api.post(
                        KEYS,
                        "{\"name\": \"budget\", \"scopes\": [\"write\"], %s}".formatted(budgets));
        assertThat(created.status()).as(created.raw().body()).isEqualTo(201);
        return created;
    }

    private void patch(String key, String body) {
        ApiClient.Answer answer =
                api.send(
                        key,
                        request ->
                                request.header("Content-Type", "application/json")
                                        .method(
                                                "PATCH",
                                                HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    }

    private ApiClient.Answer order(ApiClient.Answer key, int count) {
        return order(key, count, UUID.randomUUID().toString());
    }

    private ApiClient.Answer order(ApiClient.Answer key, int count, String idempotencyKey) {
        return send(key, GENERATE, "{\"count\": %d}".formatted(count), idempotencyKey);
    }

    private ApiClient.Answer send(
            ApiClient.Answer key, String path, String body, String idempotencyKey) {
        return api.sendAs(
                key.body().get("key").asString(),
                path,
                request ->
                        request.header("Content-Type", "application/json")
                                .header("Idempotency-Key", idempotencyKey)
                                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private JsonNode budgets(String key) {
        return api.get(key + "/budgets").body().get("items");
    }

    private long promised(ApiClient.Answer created) {
        return budgets(created.header("Location")).get(0).get("promised").asLong();
    }

    private ApiClient.Answer retry(ApiClient.Answer key, ApiClient.Answer accepted) {
        return send(key, REQUESTS + request(accepted) + "/retry", "", UUID.randomUUID().toString());
    }

    private static UUID request(ApiClient.Answer accepted) {
        return UUID.fromString(accepted.body().get("request_id").asString());
    }

    private List<UUID> tasks(ApiClient.Answer accepted) {
        return tasks.ofRequest(request(accepted)).stream().map(RecordedTasks.Task::id).toList();
    }
}
