package io.quizpool.worker.deadletter;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where dead letters go.
 *
 * @param replicas copies of their topic, where it has to be created; at most the number of brokers
 * @param keep how much of a message that names no task is kept for operators to look at; all of it
 *     is in the topic
 */
@Validated
@ConfigurationProperties("quizpool.dead-letter")
public record DeadLetterProperties(
        @Min(1) @DefaultValue("1") short replicas, @DefaultValue("16KB") DataSize keep) {

    private static final DataSize MOST = DataSize.ofMegabytes(1);

    /**
     * @throws IllegalArgumentException where more would be kept than a message has
     */
    public DeadLetterProperties {
        if (keep.isNegative() || keep.compareTo(MOST) > 0) {
            throw new IllegalArgumentException(
                    "quizpool.dead-letter.keep (%s) must be between 0B and 1MB".formatted(keep));
        }
    }
}
