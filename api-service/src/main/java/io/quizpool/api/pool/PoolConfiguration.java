package io.quizpool.api.pool;

import com.github.benmanes.caffeine.cache.Caffeine;
import io.quizpool.api.cache.ReadThroughCache;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PoolConfiguration {

    @Bean
    ReadThroughCache<String, PoolStatistics> statsCache(PoolProperties properties) {
        Caffeine<Object, Object> one =
                Caffeine.newBuilder().maximumSize(1).expireAfterWrite(properties.statsAge());
        return new ReadThroughCache<>(
                "problem_stats",
                one,
                key -> {
                    throw new IllegalArgumentException(
                            "This cache has one entry only: leave the key out");
                });
    }
}
