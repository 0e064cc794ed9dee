package io.quizpool.api.webhook.delivery;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How webhooks are delivered.
 *
 * @param retryAfter the pause after each attempt that failed; when they are used up, the delivery
 *     has failed. The default is the schedule of Standard Webhooks: ten attempts in three days
 * @param jitter the part of a pause that chance may add to it
 * @param longestRetryAfter the longest pause that a receiver gets by {@code Retry-After}
 * @param timeout how long an attempt may take, from the lookup to the answer
 * @param lease how long a replica may hold a delivery; another takes it over then
 * @param concurrency how many are sent at once by a replica
 * @param concurrencyPerKey how many of them for one API key, so that its slow receiver holds up
 *     nobody else's webhooks
 * @param pollInterval how often the table is looked at
 * @param measureEvery how often the gauges are measured
 * @param retention how long a delivery is kept that has ended
 * @param cleanUpEvery how often older ones are deleted
 */
@ConfigurationProperties("quizpool.webhook.delivery")
record DeliveryProperties(
        @DefaultValue({"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"})
                List<Duration> retryAfter,
        @DefaultValue("0.2") double jitter,
        @DefaultValue("24h") Duration longestRetryAfter,
        @DefaultValue("20s") Duration timeout,
        @DefaultValue("60s") Duration lease,
        @DefaultValue("16") int concurrency,
        @DefaultValue("4") int concurrencyPerKey,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("10s") Duration measureEvery,
        @DefaultValue("7d") Duration retention,
        @DefaultValue("1h") Duration cleanUpEvery) {

    private static final Duration MARGIN = Duration.ofSeconds(10);

    DeliveryProperties {
        retryAfter = List.copyOf(retryAfter);
        Assert.isTrue(
                retryAfter.stream().allMatch(Duration::isPositive),
                "quizpool.webhook.delivery.retry-after must be pauses such as 5s,5m,2h");
        Assert.isTrue(
                jitter >= 0 && jitter <= 1, "quizpool.webhook.delivery.jitter must be 0 to 1");
        Assert.isTrue(
                !longestRetryAfter.isNegative(),
                "quizpool.webhook.delivery.longest-retry-after must not be negative");
        Assert.isTrue(
                timeout.isPositive() && lease.compareTo(timeout.plus(MARGIN)) >= 0,
                "quizpool.webhook.delivery.timeout must be positive, and lease 10 s longer at"
                        + " least: a webhook would be sent twice at the same time");
        Assert.isTrue(
                concurrencyPerKey >= 1 && concurrency >= concurrencyPerKey,
                "quizpool.webhook.delivery.concurrency-per-key must be 1 or more, and concurrency"
                        + " no less");
        Assert.isTrue(
                pollInterval.isPositive() && measureEvery.isPositive() && cleanUpEvery.isPositive(),
                "quizpool.webhook.delivery.poll-interval, measure-every and clean-up-every must be"
                        + " positive");
        Assert.isTrue(
                !retention.isNegative(),
                "quizpool.webhook.delivery.retention must not be negative");
    }
}
