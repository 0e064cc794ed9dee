package io.quizpool.worker.chatmodel.guard;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GuardConfiguration {

    /** A model that fails is no reason to restart the worker. */
    @Bean
    HealthIndicator chatModelHealthIndicator(ModelGuards guards) {
        return () -> {
            Map<String, String> circuits = guards.circuits();
            Health.Builder health =
                    circuits.containsValue("open")
                            ? Health.status(new Status("DEGRADED"))
                            : Health.up();
            return health.withDetails(circuits).build();
        };
    }
}
