package io.quizpool.api.verb;

import io.quizpool.french.French;
import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.planning.Planner;
import io.quizpool.french.verb.VerbTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VerbConfiguration {

    @Bean
    French french() {
        return French.load();
    }

    @Bean
    VerbTable verbTable(French french) {
        return french.verbs();
    }

    @Bean
    Conjugator conjugator(French french) {
        return french.conjugator();
    }

    @Bean
    Planner planner(French french) {
        return french.planner();
    }
}
