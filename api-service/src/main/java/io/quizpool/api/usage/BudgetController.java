package io.quizpool.api.usage;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.apikey.KeyRing;
import io.quizpool.api.apikey.Requires;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.budget.BudgetState;
import io.quizpool.api.budget.Budgets;
import io.quizpool.api.http.Page;
import io.quizpool.api.http.QueryParameters;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Requires(Scope.ADMIN)
@Tag(name = "API keys")
class BudgetController {

    private final Budgets budgets;
    private final KeyRing keys;

    BudgetController(Budgets budgets, KeyRing keys) {
        this.budgets = budgets;
        this.keys = keys;
    }

    @GetMapping("/usage/budgets")
    @Operation(
            operationId = "listBudgets",
            summary = "Budgets and what is left of them",
            description =
                    "Each in its current period: the installation's first, then those of API keys"
                            + " that are used up the most. Exact at the time of the answer.")
    @ApiResponse(responseCode = "200", description = "The first of the budgets, on one page")
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "How many to show, 1 to 200",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200"))
    Page<BudgetState> all(QueryParameters query) {
        int limit = Page.limit(query);
        query.check();
        return new Page<>(budgets.tightest(limit), null);
    }

    @GetMapping("/api-keys" + Ids.IN_PATH + "/budgets")
    @Operation(
            operationId = "listApiKeyBudgets",
            summary = "Budgets of an API key and what is left of them",
            description = "Each in its current period. Exact at the time of the answer.")
    @ApiResponse(responseCode = "200", description = "Up to four budgets, on one page")
    Page<BudgetState> ofKey(@PathVariable UUID id) {
        keys.require(id);
        return new Page<>(budgets.ofKey(id), null);
    }
}
