package io.quizpool.worker.french;

import io.quizpool.french.French;
import io.quizpool.french.composer.Composer;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.judge.ProblemJudge;
import io.quizpool.french.planning.IndependentSentences;
import io.quizpool.french.planning.Planner;
import io.quizpool.french.planning.QuestionText;
import io.quizpool.french.verb.VerbTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FrenchConfiguration {

    private final French french = French.load();

    @Bean
    VerbTable verbTable() {
        return french.verbs();
    }

    @Bean
    ErrorCatalogue errorCatalogue() {
        return french.errors();
    }

    @Bean
    Composer composer() {
        return french.composer();
    }

    @Bean
    Planner planner() {
        return french.planner();
    }

    @Bean
    IndependentSentences independentSentences() {
        return french.independent();
    }

    @Bean
    QuestionText questionText() {
        return french.questions();
    }

    @Bean
    ProblemJudge problemJudge() {
        return french.judge();
    }
}
