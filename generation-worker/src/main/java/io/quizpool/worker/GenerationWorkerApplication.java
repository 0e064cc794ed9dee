package io.quizpool.worker;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The generation worker: start as many as the backlog needs. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class GenerationWorkerApplication {

    /** Starts one worker. */
    public static void main(String[] args) {
        SpringApplication.run(GenerationWorkerApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Supplier<UUID> ids() {
        return UUID::randomUUID;
    }

    @Bean
    RandomGenerator random() {
        return new SecureRandom();
    }
}
