package io.quizpool.worker;

import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.settings.SimulatorSettings;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Puts a simulated model behind the worker, which waits little and tries often. */
@TestConfiguration(proxyBeanMethods = false)
public class SimulatedModel {

    @Bean(destroyMethod = "close")
    ModelSimulator modelSimulator() {
        return ModelSimulator.start(SimulatorSettings.defaults());
    }

    @Bean
    DynamicPropertyRegistrar simulatedModelProperties(ModelSimulator simulator) {
        return properties -> {
            properties.add("quizpool.chat-model.base-url", simulator::baseUrl);
            properties.add("quizpool.attempt.max-attempts", () -> "40");
            properties.add("quizpool.attempt.backoff-base", () -> "20ms");
            properties.add("quizpool.attempt.backoff-cap", () -> "100ms");
            properties.add("quizpool.model-calls.retry.base", () -> "20ms");
            properties.add("quizpool.model-calls.retry.cap", () -> "100ms");
            properties.add("quizpool.prices.models[0].model", () -> "gpt-5-mini");
            properties.add("quizpool.prices.models[0].input", () -> "0.25");
            properties.add("quizpool.prices.models[0].cached-input", () -> "0.025");
            properties.add("quizpool.prices.models[0].output", () -> "2.00");
            properties.add("quizpool.prices.models[1].model", () -> "second");
            properties.add("quizpool.prices.models[1].input", () -> "1.00");
            properties.add("quizpool.prices.models[1].output", () -> "4.00");
            properties.add("quizpool.intake.drain", () -> "300ms");
        };
    }
}
