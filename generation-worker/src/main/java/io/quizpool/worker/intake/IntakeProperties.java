package io.quizpool.worker.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a worker takes tasks out of Kafka.
 *
 * @param inFlight tasks worked on at once, at most
 * @param consumers share consumers that the tasks in flight are divided among, at most; where there
 *     are fewer than tasks, each takes as many messages at once as are its share, and no other
 *     before all of them have ended. A broker lets 200 into a group by default
 * @param lock how long the broker leaves a message with a consumer before another gets it; the
 *     broker allows 15 to 60 s by default
 * @param drain how long the tasks in flight may go on when the worker is told to stop; what is left
 *     then is handed back
 */
@Validated
@ConfigurationProperties("quizpool.intake")
record IntakeProperties(
        @Min(1) @Max(2048) @DefaultValue("32") int inFlight,
        @Min(1) @Max(256) @DefaultValue("32") int consumers,
        @DefaultValue("30s") Duration lock,
        @DefaultValue("5s") Duration drain) {

    /** How many messages one consumer takes at once. */
    int messagesEach() {
        return Math.ceilDiv(inFlight, consumers);
    }

    /** How many consumers that makes, so that no more than {@code inFlight} are worked on. */
    int consumersInUse() {
        return inFlight / messagesEach();
    }
}
