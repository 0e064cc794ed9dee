package io.quizpool.worker.attempt;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttemptConfiguration {

    @Bean
    Pause pause() {
        return Thread::sleep;
    }
}
