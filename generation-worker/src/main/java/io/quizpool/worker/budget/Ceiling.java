package io.quizpool.worker.budget;

import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.PriceList;
import java.math.BigDecimal;
import java.util.Comparator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The most that an attempt can use: so much for each call of a model that it can make. */
@Component
class Ceiling {

    private final BudgetProperties properties;
    private final BigDecimal callCost;
    private final boolean writes;
    private final boolean judges;

    /**
     * @param judges whether a chat model judges too
     * @throws IllegalStateException where one answer could be longer than what is held for its call
     */
    Ceiling(
            BudgetProperties properties,
            ChatModelProperties writing,
            PriceList prices,
            @Value("${quizpool.judge.model.enabled}") boolean judges) {
        this.properties = properties;
        this.callCost =
                prices.models().stream()
                        .map(price ->
                                price.most(properties.callTokens(), writing.maxOutputTokens()))
                        .max(Comparator.naturalOrder())
                        .orElse(properties.callCost());
        this.writes = writing.remote();
        this.judges = judges;
        if (properties.callTokens() <= writing.maxOutputTokens()) {
            throw new IllegalStateException(
                    "quizpool.budget.call-tokens (%d) must be above quizpool.chat-model.max-output-tokens (%d), by what a prompt takes: budgets could be passed otherwise"
                            .formatted(properties.callTokens(), writing.maxOutputTokens()));
        }
    }

    /**
     * How many calls of a model over HTTP an attempt can make; the composer is none.
     *
     * @param modelWrites whether the configured model writes, rather than the composer in its place
     */
    int calls(GenerationSpec spec, boolean modelWrites) {
        int written = spec.problemType() == ProblemType.GRAMMAR ? spec.statementCount() : 1;
        return (writes && modelWrites ? written : 0) + (judges ? 1 : 0);
    }

    long tokens(int calls) {
        return calls * properties.callTokens();
    }

    /** In the currency of the prices, by the dearest of them. */
    BigDecimal cost(int calls) {
        return callCost.multiply(BigDecimal.valueOf(calls));
    }
}
