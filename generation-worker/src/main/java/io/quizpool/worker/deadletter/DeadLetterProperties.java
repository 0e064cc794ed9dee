package io.quizpool.worker.deadletter;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the topic of dead letters is made where it does not exist yet.
 *
 * @param replicas copies of it; at most the number of brokers
 */
@Validated
@ConfigurationProperties("quizpool.dead-letter")
public record DeadLetterProperties(@Min(1) @DefaultValue("1") short replicas) {}
