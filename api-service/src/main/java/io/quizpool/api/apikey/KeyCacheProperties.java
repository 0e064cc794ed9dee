package io.quizpool.api.apikey;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of the keys kept in memory.
 *
 * @param size the most keys that are kept
 * @param timeToLive after which a key is read again, in case a change of it was not heard of; while
 *     the database is away keys are used beyond it
 * @param unknownSize the most secrets that are remembered as no key's
 * @param unknownTimeToLive how long they are remembered
 * @param concurrentLoads how many keys are read at once: a flood of made-up keys gets no more of
 *     the database than this
 * @param loadTimeout how long a request waits for its turn and for a key that another is reading
 * @param awayPause how long the database is not asked after it did not answer
 */
@ConfigurationProperties("quizpool.api-key-cache")
record KeyCacheProperties(
        @DefaultValue("100000") int size,
        @DefaultValue("60s") Duration timeToLive,
        @DefaultValue("10000") int unknownSize,
        @DefaultValue("10s") Duration unknownTimeToLive,
        @DefaultValue("4") int concurrentLoads,
        @DefaultValue("1s") Duration loadTimeout,
        @DefaultValue("2s") Duration awayPause) {

    KeyCacheProperties {
        Assert.isTrue(
                size >= 1 && unknownSize >= 1,
                "quizpool.api-key-cache.size and unknown-size must be 1 or more");
        Assert.isTrue(
                timeToLive.isPositive() && unknownTimeToLive.isPositive(),
                "quizpool.api-key-cache.time-to-live and unknown-time-to-live must be positive");
        Assert.isTrue(
                concurrentLoads >= 1 && loadTimeout.isPositive() && awayPause.isPositive(),
                "quizpool.api-key-cache.concurrent-loads must be 1 or more, load-timeout and"
                        + " away-pause positive");
    }
}
