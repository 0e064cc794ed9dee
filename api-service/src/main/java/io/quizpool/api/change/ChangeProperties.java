package io.quizpool.api.change;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of the change feed.
 *
 * @param pollInterval how often the database is asked for changes; another replica's change is
 *     known here about that much later
 * @param heartbeat how often a replica records how far it has read, and deletes what all have
 * @param forgetAfter how long changes are kept for a replica that is not heard of; one that comes
 *     back later takes a fresh copy of everything
 */
@ConfigurationProperties("quizpool.change")
public record ChangeProperties(
        @DefaultValue("200ms") Duration pollInterval,
        @DefaultValue("2s") Duration heartbeat,
        @DefaultValue("2m") Duration forgetAfter) {

    public ChangeProperties {
        Assert.isTrue(pollInterval.isPositive(), "quizpool.change.poll-interval must be positive");
        Assert.isTrue(
                heartbeat.compareTo(pollInterval) >= 0,
                "quizpool.change.heartbeat must be no shorter than poll-interval");
        Assert.isTrue(
                forgetAfter.compareTo(heartbeat.multipliedBy(3)) >= 0,
                "quizpool.change.forget-after must be three heartbeats or longer: a replica that"
                        + " misses one would be forgotten");
    }
}
