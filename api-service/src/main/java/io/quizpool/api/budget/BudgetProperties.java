package io.quizpool.api.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;

/**
 * What all orders together may use; null: no limit. Every replica is to have the same: the one that
 * starts last sets them.
 *
 * @param costPerDay in the currency of the configured prices, as is {@code costPerMonth}
 */
@ConfigurationProperties("quizpool.budget.installation")
record BudgetProperties(
        @Nullable Long tokensPerDay,
        @Nullable Long tokensPerMonth,
        @Nullable BigDecimal costPerDay,
        @Nullable BigDecimal costPerMonth) {

    BudgetProperties {
        Assert.isTrue(
                notNegative(tokensPerDay)
                        && notNegative(tokensPerMonth)
                        && notNegative(costPerDay)
                        && notNegative(costPerMonth),
                "quizpool.budget.installation: a budget must not be negative; leave it empty for no"
                        + " limit");
    }

    Caps caps() {
        return new Caps(tokensPerDay, tokensPerMonth, costPerDay, costPerMonth);
    }

    private static boolean notNegative(@Nullable Number amount) {
        return amount == null || amount.doubleValue() >= 0;
    }
}
