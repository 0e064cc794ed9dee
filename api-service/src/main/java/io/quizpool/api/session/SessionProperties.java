package io.quizpool.api.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of sessions.
 *
 * @param ttl how long a session lasts from its creation or last reset, where the client does not
 *     say
 * @param longestTtl the most that a client may say
 * @param mostPerKey how many sessions one API key may have at a time
 * @param keepExpired how long a session that has ended is still told from one that never was
 * @param cleanUpEvery how often what is older is deleted
 */
@ConfigurationProperties("quizpool.session")
record SessionProperties(
        @DefaultValue("24h") Duration ttl,
        @DefaultValue("90d") Duration longestTtl,
        @DefaultValue("10000") int mostPerKey,
        @DefaultValue("1h") Duration keepExpired,
        @DefaultValue("1m") Duration cleanUpEvery) {

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    SessionProperties {
        Assert.isTrue(
                ttl.compareTo(SHORTEST) >= 0,
                "quizpool.session.ttl must be a second or more, like 24h");
        Assert.isTrue(
                longestTtl.compareTo(ttl) >= 0
                        && longestTtl.compareTo(Duration.ofSeconds(Integer.MAX_VALUE)) <= 0,
                "quizpool.session.longest-ttl must be no shorter than ttl, and less than 68 years");
        Assert.isTrue(mostPerKey > 0, "quizpool.session.most-per-key must be 1 or more");
        Assert.isTrue(
                !keepExpired.isNegative() && cleanUpEvery.isPositive(),
                "quizpool.session.keep-expired must not be negative, clean-up-every positive");
    }
}
