package io.quizpool.api.verb;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.verb.VerbTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VerbConfiguration {

    @Bean
    VerbTable verbTable() {
        return VerbTable.load();
    }

    @Bean
    Conjugator conjugator() {
        return Conjugator.load();
    }
}
