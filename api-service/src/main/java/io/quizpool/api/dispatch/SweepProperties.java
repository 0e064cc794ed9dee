package io.quizpool.api.dispatch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of the search for lost tasks.
 *
 * @param every how often to look
 * @param settleTime how long a message must have been in Kafka before it can be called lost
 */
@ConfigurationProperties("quizpool.sweep")
record SweepProperties(
        @DefaultValue("5s") Duration every, @DefaultValue("10s") Duration settleTime) {

    SweepProperties {
        Assert.isTrue(
                every.isPositive() && !settleTime.isNegative(),
                "quizpool.sweep.every must be positive and settle-time not negative");
    }
}
