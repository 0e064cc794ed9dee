package io.quizpool.api.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * Orders that budgets cover or not: each task is promised 6000 tokens and 0.01 while nothing is
 * known.
 */
@ApiTest
class BudgetIT {

    private static final String REQUESTS = "/api/v1/generation-requests/";

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;

    @Test
    void refusesAnOrderThatTheTokensDoNotCoverUntilATaskEnds() {
        BudgetedKey key = BudgetedKey.with(api, "\"tokens_per_day\": 13000");
        ApiClient.Answer first = key.order(2);
        assertThat(first.status()).isEqualTo(202);

        ApiClient.Answer refused = key.order(1);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("token-budget-exhausted");
        assertThat(refused.body().get("detail").asString())
                .startsWith(
                        "The budget of 13000 tokens for each day, of the API key that orders, has"
                                + " 1000 tokens left, and what is asked for is expected to take"
                                + " 6000 tokens.")
                .contains("T00:00:00Z", "fewer problems now");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 86_400);
        assertThat(key.promised()).isEqualTo(12_000);

        tasks.fail(ids(first).getFirst(), "rejected", "no");
        assertThat(key.order(1).status()).isEqualTo(202);
    }

    @Test
    void refusesAnOrderThatTheMoneyDoesNotCover() {
        ApiClient.Answer refused = BudgetedKey.with(api, "\"cost_per_month\": 0.05").order(6);

        assertThat(refused.status()).isEqualTo(402);
        assertThat(refused.problem()).isEqualTo("cost-budget-exhausted");
        assertThat(refused.body().get("detail").asString())
                .contains(
                        "The budget of 0.05 for each month",
                        "expected to take 0.0600",
                        "this many never fit");
    }

    @Test
    void aRepeatedOrderIsPromisedNothingMore() {
        BudgetedKey key = BudgetedKey.with(api, "\"tokens_per_day\": 10000");
        String same = UUID.randomUUID().toString();

        assertThat(key.order(1, same).status()).isEqualTo(202);
        assertThat(key.order(1, same).header("Idempotent-Replay")).isEqualTo("true");

        assertThat(key.promised()).isEqualTo(6000);
    }

    @Test
    void whatIsTriedAgainNeedsRoomAgain() {
        BudgetedKey key = BudgetedKey.with(api, "\"tokens_per_day\": 13000");
        ApiClient.Answer first = key.order(2);
        String code = "code_" + request(first);
        ids(first).forEach(id -> tasks.fail(id, code, "no"));
        ApiClient.Answer second = key.order(1);
        assertThat(key.promised()).isEqualTo(6000);

        ApiClient.Answer refused = retry(key, first);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("token-budget-exhausted");
        assertThat(tasks.states(request(first))).containsOnly("failed");
        JsonNode redriven = api.post("/api/v1/dead-letters/redrive?error_code=" + code, "").body();
        assertThat(redriven.get("redriven").asInt()).isZero();
        assertThat(redriven.get("requests_over_budget").asInt()).isEqualTo(1);

        ids(second).forEach(id -> tasks.fail(id, "rejected", "no"));
        assertThat(retry(key, first).status()).isEqualTo(202);
        assertThat(key.promised()).isEqualTo(12_000);
    }

    @Test
    void aCancelledRequestGivesItsPromisesBack() {
        BudgetedKey key = BudgetedKey.with(api, "\"tokens_per_day\": 13000");
        ApiClient.Answer accepted = key.order(2);

        api.post(REQUESTS + request(accepted) + "/cancel", "");

        assertThat(key.promised()).isZero();
    }

    @Test
    void anImportNeedsNoBudget() {
        ApiClient.Answer answer =
                BudgetedKey.with(api, "\"tokens_per_day\": 0")
                        .post(
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
                                """);

        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(202);
    }

    private static ApiClient.Answer retry(BudgetedKey key, ApiClient.Answer accepted) {
        return key.post(REQUESTS + request(accepted) + "/retry", "");
    }

    private static UUID request(ApiClient.Answer accepted) {
        return UUID.fromString(accepted.body().get("request_id").asString());
    }

    private List<UUID> ids(ApiClient.Answer accepted) {
        return tasks.ids(request(accepted));
    }
}
