package io.quizpool.api.dispatch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How requests take turns. What is in Kafka is done in its order there, so that only little of what
 * waits is put there, and whose it is is decided as late as that.
 *
 * @param ahead how many tasks wait in Kafka at least, where so many are due: enough that no worker
 *     idles until the next refill. Where workers had more in hand of late, as many wait as that
 * @param remember how long what workers had in hand counts: longer than it takes a worker whose
 *     tasks end together to take others
 * @param refillEvery how often is looked whether workers have taken some
 * @param low turns of a key's requests of low priority, beside the other two
 * @param normal turns of those of normal priority
 * @param high turns of those of high priority
 */
@ConfigurationProperties("quizpool.turns")
record TurnsProperties(
        @DefaultValue("64") int ahead,
        @DefaultValue("10s") Duration remember,
        @DefaultValue("100ms") Duration refillEvery,
        @DefaultValue("1") int low,
        @DefaultValue("4") int normal,
        @DefaultValue("16") int high) {

    TurnsProperties {
        Assert.isTrue(
                ahead >= 1 && ahead <= 1_000_000,
                "quizpool.turns.ahead must be between 1 and 1000000");
        Assert.isTrue(
                remember.toMillis() >= 100 && remember.toMinutes() <= 10,
                "quizpool.turns.remember must be between 100ms and 10m");
        Assert.isTrue(
                refillEvery.toMillis() >= 10 && refillEvery.toSeconds() <= 10,
                "quizpool.turns.refill-every must be between 10ms and 10s");
        Assert.isTrue(
                1 <= low && low <= normal && normal <= high && high <= 1000,
                "quizpool.turns.low, normal and high must be in this order, between 1 and 1000");
    }
}
