package io.quizpool.worker.french;

import io.quizpool.french.composer.Composer;
import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.judge.ProblemJudge;
import io.quizpool.french.planning.Planner;
import io.quizpool.french.planning.QuestionText;
import io.quizpool.french.verb.VerbTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FrenchConfiguration {

    @Bean
    VerbTable verbTable() {
        return VerbTable.load();
    }

    @Bean
    Conjugator conjugator() {
        return Conjugator.load();
    }

    @Bean
    Composer composer(VerbTable verbs, Conjugator conjugator) {
        return new Composer(verbs, conjugator);
    }

    @Bean
    Planner planner(VerbTable verbs, Composer composer) {
        return new Planner(verbs, composer);
    }

    @Bean
    QuestionText questionText() {
        return new QuestionText();
    }

    @Bean
    ProblemJudge problemJudge(VerbTable verbs, Conjugator conjugator) {
        return new ProblemJudge(verbs, conjugator);
    }
}
