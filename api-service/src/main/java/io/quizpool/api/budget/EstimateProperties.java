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
        @DefaultValue("1m") Duration maxAge) {

    EstimateProperties {
        Assert.isTrue(
                tokens >= 0 && tokens <= mostTokens,
                "quizpool.budget.estimate.tokens must be between 0 and most-tokens");
        Assert.isTrue(
                cost.signum() >= 0 && cost.compareTo(mostCost) <= 0,
                "quizpool.budget.estimate.cost must be between 0 and most-cost");
        Assert.isTrue(
                safetyFactor.compareTo(BigDecimal.ONE) >= 0,
                "quizpool.budget.estimate.safety-factor must be 1 or more: with less, every other"
                        + " task would find its promise too small");
        Assert.isTrue(leastTasks >= 1, "quizpool.budget.estimate.least-tasks must be 1 or more");
    }
}
