package io.quizpool.api.budget;

import java.math.BigDecimal;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * What a new task is promised of the budgets it draws on.
 *
 * @param tokens where too little is known of earlier tasks
 * @param cost the same in money, also where the model has no price
 * @param safetyFactor how many times the average of earlier tasks
 * @param mostTokens never more than this
 * @param mostCost never more than this
 * @param leastTasks of how many tasks an average is taken at the least
 * @param latest among how many of the pool's latest problems those of a type are looked for
 * @param maxAge how long an average is believed
 */
@ConfigurationProperties("quizpool.budget.estimate")
record EstimateProperties(
        @DefaultValue("6000") long tokens,
        @DefaultValue("0.01") BigDecimal cost,
        @DefaultValue("1.5") BigDecimal safetyFactor,
        @DefaultValue("60000") long mostTokens,
        @DefaultValue("1") BigDecimal mostCost,
        @DefaultValue("10") int leastTasks,
        @DefaultValue("500") int latest,
        @DefaultValue("1m") Duration maxAge) {

    /** Of the amounts of money in the database. */
    static final int DECIMALS = 10;

    EstimateProperties {
        Assert.isTrue(
                tokens >= 0 && tokens <= mostTokens,
                "quizpool.budget.estimate.tokens must be between 0 and most-tokens");
        Assert.isTrue(
                cost.signum() >= 0 && cost.compareTo(mostCost) <= 0,
                "quizpool.budget.estimate.cost must be between 0 and most-cost");
        Assert.isTrue(
                cost.scale() <= DECIMALS && mostCost.scale() <= DECIMALS,
                "quizpool.budget.estimate.cost and most-cost must have at most ten decimals, as the"
                        + " budgets do");
        Assert.isTrue(
                safetyFactor.compareTo(BigDecimal.ONE) >= 0,
                "quizpool.budget.estimate.safety-factor must be 1 or more: with less, every other"
                        + " task would find its promise too small");
        Assert.isTrue(
                leastTasks >= 1 && leastTasks <= latest,
                "quizpool.budget.estimate.least-tasks must be between 1 and latest");
        Assert.isTrue(
                !maxAge.isNegative(), "quizpool.budget.estimate.max-age must not be negative");
    }
}
