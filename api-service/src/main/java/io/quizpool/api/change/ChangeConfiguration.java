package io.quizpool.api.change;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

    private static final int MISSED_LOOKS = 10;

    @Bean
    ChangeFeed changeFeed(
            Changes changes,
            Replicas replicas,
            ObjectProvider<ChangeSubscriber> subscribers,
            ReplicaId me,
            ChangeProperties properties,
            InstantSource clock,
            MeterRegistry meters) {
        ChangeFeed feed =
                new ChangeFeed(
                        changes,
                        replicas,
                        subscribers.orderedStream().toList(),
                        me,
                        properties,
                        clock);
        TimeGauge.builder(
                        "quizpool.change.age",
                        feed,
                        TimeUnit.MILLISECONDS,
                        measured -> measured.age().toMillis())
                .description("Since this replica last knew of every change in the database")
                .register(meters);
        Gauge.builder("quizpool.replicas", feed, ChangeFeed::liveReplicas)
                .description("Replicas of the API that share the pool")
                .register(meters);
        return feed;
    }

    /** Tells of a replica that goes by what it last knew: degraded, which is no reason to stop. */
    @Bean
    HealthIndicator changeFeedHealthIndicator(ChangeFeed feed, ChangeProperties properties) {
        Duration late = properties.pollInterval().multipliedBy(MISSED_LOOKS);
        return () ->
                feed.age().compareTo(late) < 0
                        ? Health.up().build()
                        : Health.status(new Status("DEGRADED")).build();
    }
}
