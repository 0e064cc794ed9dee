package io.quizpool.api.trace;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.micrometer.tracing.autoconfigure.TracingProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class SamplingConfiguration {

    @Bean
    EarlySampling earlySampling(TracingProperties properties) {
        // Asked with every serving: the generator that makes keys would be a queue for all of them.
        return new EarlySampling(
                properties.getSampling().getProbability(),
                () -> ThreadLocalRandom.current().nextLong());
    }

    /** A trace that comes in has been decided upon already. */
    @Bean
    @Primary
    Sampler otelSampler(EarlySampling roots) {
        return Sampler.parentBased(roots);
    }
}
