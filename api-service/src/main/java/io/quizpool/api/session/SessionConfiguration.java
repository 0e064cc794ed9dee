package io.quizpool.api.session;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Weigher;
import io.quizpool.api.cache.CacheKeys;
import io.quizpool.api.cache.CacheProperties;
import io.quizpool.api.cache.ReadThroughCache;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    ReadThroughCache<UUID, OpenSession> sessionCache(CacheProperties properties) {
        Weigher<UUID, OpenSession> bytes = (id, session) -> session.weight();
        return new ReadThroughCache<>(
                "sessions",
                Caffeine.newBuilder().maximumWeight(properties.sessions().toBytes()).weigher(bytes),
                CacheKeys::id);
    }
}
