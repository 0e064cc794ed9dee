package io.quizpool.api.budget;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The budgets of keys and of the installation: set, changed, shown. */
@ApiTest
class KeyBudgetsIT {

    @Autowired private ApiClient api;
    @Autowired private Budgets budgets;

    @Test
    void aKeyKeepsItsBudgetsUntilTheyAreChangedOrCleared() {
        BudgetedKey key =
                BudgetedKey.with(api, "\"tokens_per_day\": 1000000, \"cost_per_month\": 12.50");

        assertThat(key.shown().get("tokens_per_day").asLong()).isEqualTo(1_000_000);
        assertThat(key.shown().get("cost_per_month").decimalValue()).isEqualByComparingTo("12.5");
        assertThat(key.shown().has("cost_per_day")).isFalse();

        patch(key, "{\"cost_per_day\": 0.5, \"clear\": [\"tokens_per_day\"]}");

        assertThat(key.shown().has("tokens_per_day")).isFalse();
        assertThat(key.shown().get("cost_per_day").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(key.budgets())
                .extracting(budget -> budget.get("unit").asString())
                .containsExactly("cost", "cost");
    }

    @Test
    void refusesBudgetsThatAreNone() {
        ApiClient.Answer answer =
                api.post(
                        "/api/v1/api-keys",
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
    void showsTheTightestBudgets() {
        BudgetedKey key = BudgetedKey.with(api, "\"tokens_per_day\": 6000");
        key.order(1);

        assertThat(tightest())
                .extracting(budget -> budget.path("api_key_id").asString(""))
                .contains(key.id().toString());
    }

    @Test
    void theInstallationsBudgetsAreTheConfiguredOnesAndNoOthers() {
        start(null, new BigDecimal("1000000"));
        start(1_000_000_000_000L, null);
        List<JsonNode> set = ofInstallation();
        start(null, null);

        assertThat(set)
                .singleElement()
                .satisfies(budget -> {
                    assertThat(budget.get("unit").asString()).isEqualTo("tokens");
                    assertThat(budget.get("cap").asLong()).isEqualTo(1_000_000_000_000L);
                });
        assertThat(ofInstallation()).isEmpty();
    }

    private void start(@Nullable Long tokensPerDay, @Nullable BigDecimal costPerMonth) {
        new InstallationBudget(
                        budgets, new BudgetProperties(tokensPerDay, null, null, costPerMonth))
                .afterSingletonsInstantiated();
    }

    private List<JsonNode> ofInstallation() {
        return tightest().stream().filter(budget -> !budget.has("api_key_id")).toList();
    }

    private List<JsonNode> tightest() {
        return api.get("/api/v1/usage/budgets?limit=200")
                .body()
                .get("items")
                .valueStream()
                .toList();
    }

    private void patch(BudgetedKey key, String body) {
        ApiClient.Answer answer =
                api.send(
                        key.path(),
                        request ->
                                request.header("Content-Type", "application/json")
                                        .method(
                                                "PATCH",
                                                HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
    }
}
