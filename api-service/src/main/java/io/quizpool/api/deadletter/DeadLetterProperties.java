package io.quizpool.api.deadletter;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of dead letters.
 *
 * @param redriveAtOnce of how many requests one call redrives all
 */
@ConfigurationProperties("quizpool.dead-letter")
record DeadLetterProperties(@DefaultValue("500") int redriveAtOnce) {

    DeadLetterProperties {
        Assert.isTrue(
                redriveAtOnce >= 1 && redriveAtOnce <= 10_000,
                "quizpool.dead-letter.redrive-at-once must be between 1 and 10000");
    }
}
