package io.quizpool.api.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of the gate.
 *
 * @param unknownKeysPerMinute how many unknown keys one address (of IPv6: one /64) may try in a
 *     minute, before it gets no answer to any key that is not in use. On each replica it is an
 *     equal part, one at least
 * @param watchedAddresses the most addresses that are counted at once
 */
@ConfigurationProperties("quizpool.access")
record AccessProperties(
        @DefaultValue("30") int unknownKeysPerMinute, @DefaultValue("50000") int watchedAddresses) {

    AccessProperties {
        Assert.isTrue(
                unknownKeysPerMinute >= 1 && watchedAddresses >= 1,
                "quizpool.access.unknown-keys-per-minute and watched-addresses must be 1 or more");
    }
}
