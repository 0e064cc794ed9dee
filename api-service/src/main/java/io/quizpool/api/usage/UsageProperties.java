package io.quizpool.api.usage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of the counting of usage.
 *
 * @param writeEvery how often what was counted in memory is added to the table; a replica that is
 *     killed forgets as much
 * @param retention how long the days of a key are kept
 */
@ConfigurationProperties("quizpool.usage")
record UsageProperties(
        @DefaultValue("5s") Duration writeEvery, @DefaultValue("400d") Duration retention) {

    UsageProperties {
        Assert.isTrue(writeEvery.isPositive(), "quizpool.usage.write-every must be positive");
        Assert.isTrue(retention.toDays() >= 2, "quizpool.usage.retention must be two days or more");
    }
}
