package io.quizpool.worker.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * How a worker lives with those of other versions.
 *
 * @param newerMessagePause how long a task whose message is of a newer version waits in the outbox
 *     before it is published again
 */
@ConfigurationProperties("quizpool.compatibility")
record CompatibilityProperties(@DefaultValue("5s") Duration newerMessagePause) {

    CompatibilityProperties {
        Assert.isTrue(
                newerMessagePause.isPositive(),
                "quizpool.compatibility.newer-message-pause must be positive: without it a task"
                        + " would go round without end");
    }
}
