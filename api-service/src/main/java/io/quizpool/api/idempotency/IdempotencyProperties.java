package io.quizpool.api.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of idempotency keys.
 *
 * @param retention how long a repeated request is recognised
 * @param cleanUpEvery how often what is older is deleted
 */
@ConfigurationProperties("quizpool.idempotency")
record IdempotencyProperties(
        @DefaultValue("24h") Duration retention, @DefaultValue("1h") Duration cleanUpEvery) {

    IdempotencyProperties {
        Assert.isTrue(
                retention.isPositive() && cleanUpEvery.isPositive(),
                "quizpool.idempotency.retention and clean-up-every must be positive, like 24h and"
                        + " 1h");
    }
}
