package io.quizpool.api.budget;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * What is done about budgets by itself.
 *
 * @param releaseEvery how often is given back what attempts of lost workers held
 * @param lateReports how long after that what such a worker reports is still booked
 * @param measureEvery how often the gauges are measured
 * @param measured of how many budgets: a thousand keys are not to make thousands of series
 */
@ConfigurationProperties("quizpool.budget")
record UpkeepProperties(
        @DefaultValue("5s") Duration releaseEvery,
        @DefaultValue("1d") Duration lateReports,
        @DefaultValue("5s") Duration measureEvery,
        @DefaultValue("50") int measured) {

    UpkeepProperties {
        Assert.isTrue(
                releaseEvery.isPositive() && measureEvery.isPositive(),
                "quizpool.budget.release-every and measure-every must be positive");
        Assert.isTrue(
                !lateReports.isNegative(), "quizpool.budget.late-reports must not be negative");
        Assert.isTrue(
                measured >= 1 && measured <= 1000,
                "quizpool.budget.measured must be between 1 and 1000: each budget makes three series");
    }
}
