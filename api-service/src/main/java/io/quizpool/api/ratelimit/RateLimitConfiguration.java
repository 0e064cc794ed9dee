package io.quizpool.api.ratelimit;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.change.ChangeFeed;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RateLimitConfiguration {

    @Bean
    RateLimits rateLimits(
            RateLimitProperties properties,
            DataSource database,
            ChangeFeed feed,
            InstantSource clock,
            MeterRegistry meters) {
        return new RateLimits(properties, database, feed::liveReplicas, clock, meters);
    }
}
