package io.quizpool.worker.judge.model;

import io.quizpool.french.planning.QuestionText;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.ModelCalls;
import io.quizpool.worker.chatmodel.QuestionModels;
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
    @Order(3)
    Judge modelJudge(
            ModelJudgeProperties properties,
            ChatModelProperties writing,
            QuestionModels models,
            ModelCalls calls,
            QuestionText questions,
            RandomGenerator random) {
        return new ModelJudge(
                models.at(properties.over(writing)), calls, new JudgePrompt(questions), random);
    }
}
