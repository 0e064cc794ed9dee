package io.quizpool.api.ratelimit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of the limit of requests.
 *
 * @param requestsPerMinute the limit of every key that has none of its own; 0: none
 * @param leaseShare the part of a key's limit that a replica takes from the database at once: more
 *     takes fewer trips there, and leaves more with a replica that does not use it
 * @param leaseTimeout how long a request waits for the database before its replica counts alone
 * @param returnAfter how long a replica keeps what it took for a key that asks no more
 * @param awayPause how long a replica counts alone before it asks the database again
 */
@ConfigurationProperties("quizpool.rate-limit")
record RateLimitProperties(
        @DefaultValue("0") int requestsPerMinute,
        @DefaultValue("0.05") double leaseShare,
        @DefaultValue("250ms") Duration leaseTimeout,
        @DefaultValue("5s") Duration returnAfter,
        @DefaultValue("2s") Duration awayPause) {

    RateLimitProperties {
        Assert.isTrue(
                requestsPerMinute >= 0,
                "quizpool.rate-limit.requests-per-minute must be 0 (no limit) or more");
        Assert.isTrue(
                leaseShare > 0 && leaseShare <= 0.5,
                "quizpool.rate-limit.lease-share must be above 0 and at most 0.5: with more, one"
                        + " replica would keep the others from serving");
        Assert.isTrue(
                leaseTimeout.isPositive() && returnAfter.isPositive() && awayPause.isPositive(),
                "quizpool.rate-limit.lease-timeout, return-after and away-pause must be positive");
    }

    /** How many requests of a limit are taken at once. */
    int lease(int limit) {
        return Math.max(1, (int) (limit * leaseShare));
    }
}
