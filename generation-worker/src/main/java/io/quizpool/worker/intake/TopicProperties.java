package io.quizpool.worker.intake;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the topics are made where they do not exist yet.
 *
 * @param partitions of the topic of tasks; a share group needs no more than brokers can spread well
 * @param replicas copies of each partition; at most the number of brokers
 */
@Validated
@ConfigurationProperties("quizpool.topic")
record TopicProperties(
        @Min(1) @DefaultValue("4") int partitions, @Min(1) @DefaultValue("1") short replicas) {}
