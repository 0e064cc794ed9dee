package io.quizpool.worker.patience;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PatienceConfiguration {

    @Bean
    Pause pause() {
        return Thread::sleep;
    }
}
