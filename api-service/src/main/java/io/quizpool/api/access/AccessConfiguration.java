package io.quizpool.api.access;

import io.quizpool.api.change.ChangeFeed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    Guesses guesses(AccessProperties properties, ChangeFeed feed) {
        return new Guesses(properties, feed::liveReplicas);
    }
}
