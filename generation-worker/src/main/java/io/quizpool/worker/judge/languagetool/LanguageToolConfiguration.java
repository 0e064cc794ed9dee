package io.quizpool.worker.judge.languagetool;

import io.quizpool.worker.judge.Judge;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "quizpool.judge.language-tool.enabled", matchIfMissing = true)
class LanguageToolConfiguration {

    /** Reads the rules in the background: the worker is ready without them. */
    @Bean
    LanguageTools languageTools(LanguageToolProperties properties) {
        LanguageTools tools = new LanguageTools(properties.instances());
        Thread.ofPlatform().name("language-tool-load").daemon().start(tools::load);
        return tools;
    }

    @Bean
    @Order(2)
    Judge languageToolJudge(LanguageTools tools, Clock clock) {
        return new LanguageToolJudge(tools, clock);
    }
}
