package io.quizpool.api.trace;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.servlet.DispatcherType;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.micrometer.tracing.autoconfigure.TracingProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ServerHttpObservationFilter;

@Configuration(proxyBeanMethods = false)
class SamplingConfiguration {

    @Bean
    EarlySampling earlySampling(TracingProperties properties) {
        // Asked with every serving: the generator that makes keys would be a queue for all of them.
        return new EarlySampling(
                properties.getSampling().getProbability(),
                () -> ThreadLocalRandom.current().nextLong());
    }

    @Bean
    ServerHttpObservationFilter observingFilter(ObservationRegistry observations) {
        return new ServerHttpObservationFilter(observations);
    }

    /** Keeps it out of the chain: it is asked by the next one, and not for every request. */
    @Bean
    FilterRegistrationBean<ServerHttpObservationFilter> observingFilterByItself(
            ServerHttpObservationFilter observing) {
        FilterRegistrationBean<ServerHttpObservationFilter> registration =
                new FilterRegistrationBean<>(observing);
        registration.setEnabled(false);
        return registration;
    }

    /** In the place of Spring's own. */
    @Bean
    FilterRegistrationBean<ServingObservationFilter> servingObservationFilter(
            ServerHttpObservationFilter observing, EarlySampling sampling, MeterRegistry meters) {
        FilterRegistrationBean<ServingObservationFilter> registration =
                new FilterRegistrationBean<>(
                        new ServingObservationFilter(observing, sampling, meters));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC);
        return registration;
    }

    /** A trace that comes in has been decided upon already. */
    @Bean
    @Primary
    Sampler otelSampler(EarlySampling roots) {
        return Sampler.parentBased(roots);
    }
}
