package io.quizpool.worker.judge.model;

import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.planning.QuestionText;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.ModelCalls;
import io.quizpool.worker.chatmodel.QuestionModels;
import io.quizpool.worker.judge.ItemJudge;
import io.quizpool.worker.judge.Judge;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("quizpool.judge.model.enabled")
class ModelJudgeConfiguration {

    @Bean
    Solving solving(
            ModelJudgeProperties properties,
            ChatModelProperties writing,
            QuestionModels models,
            ModelCalls calls,
            RandomGenerator random) {
        return new Solving(models.at(properties.over(writing)), calls, random);
    }

    @Bean
    @Order(3)
    Judge modelJudge(Solving solving, QuestionText questions, ErrorCatalogue errors) {
        return new ModelJudge(solving, new JudgePrompt(questions, errors));
    }

    @Bean
    ItemJudge modelItemJudge(Solving solving) {
        return new ModelItemJudge(solving);
    }
}
