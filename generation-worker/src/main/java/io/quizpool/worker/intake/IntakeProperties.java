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
 * @param inFlight tasks worked on at once, each with a share consumer of its own
 * @param lock how long the broker leaves a message with a consumer before another gets it; the
 *     broker allows 15 to 60 s by default
 * @param drain how long the tasks in flight may go on when the worker is told to stop; what is left
 *     then is handed back
 */
@Validated
@ConfigurationProperties("quizpool.intake")
record IntakeProperties(
        @Min(1) @Max(64) @DefaultValue("32") int inFlight,
        @DefaultValue("30s") Duration lock,
        @DefaultValue("5s") Duration drain) {}
