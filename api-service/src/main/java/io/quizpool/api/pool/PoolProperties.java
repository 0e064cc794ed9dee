package io.quizpool.api.pool;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of what is read of the pool.
 *
 * @param statsAge how old the figures of the pool may be: they are counted once in that time, on
 *     each replica, however often they are asked for
 */
@ConfigurationProperties("quizpool.pool")
record PoolProperties(@DefaultValue("10s") Duration statsAge) {

    PoolProperties {
        Assert.isTrue(statsAge.isPositive(), "quizpool.pool.stats-age must be positive, like 10s");
    }
}
