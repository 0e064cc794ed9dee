package io.quizpool.api.dispatch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Settings of the outbox.
 *
 * @param batchSize how many tasks one transaction publishes
 * @param pollInterval how often the outbox is looked at when nobody says that there is something
 * @param longestPause the most between two tries while Kafka is away; the first pause is one poll
 *     interval, each next one doubles
 * @param partitions of the topic of tasks, where it has to be created
 * @param replicas of the topic of tasks, where it has to be created
 * @param kafkaTimeout how long one answer of Kafka is awaited
 * @param measureEvery how often the backlog and the lag are measured
 */
@ConfigurationProperties("quizpool.dispatch")
record DispatchProperties(
        @DefaultValue("200") int batchSize,
        @DefaultValue("1s") Duration pollInterval,
        @DefaultValue("15s") Duration longestPause,
        @DefaultValue("4") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("5s") Duration kafkaTimeout,
        @DefaultValue("5s") Duration measureEvery) {

    DispatchProperties {
        Assert.isTrue(
                batchSize >= 1 && batchSize <= 5000,
                "quizpool.dispatch.batch-size must be between 1 and 5000");
        Assert.isTrue(
                pollInterval.isPositive() && longestPause.compareTo(pollInterval) >= 0,
                "quizpool.dispatch.poll-interval must be positive and no longer than longest-pause");
        Assert.isTrue(
                partitions >= 1 && replicas >= 1,
                "quizpool.dispatch.partitions and replicas must be 1 or more");
        Assert.isTrue(
                kafkaTimeout.isPositive() && measureEvery.isPositive(),
                "quizpool.dispatch.kafka-timeout and measure-every must be positive");
    }
}
