package io.quizpool.worker.chatmodel;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.quizpool.french.composer.Composer;
import io.quizpool.worker.chatmodel.builtin.ComposerChatModel;
import io.quizpool.worker.chatmodel.builtin.ComposerQuestionModel;
import io.quizpool.worker.chatmodel.openai.OpenAiCompatibleChatModel;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ChatModelConfiguration {

    private static final Logger log = LoggerFactory.getLogger(ChatModelConfiguration.class);

    @Bean
    ChatModel chatModel(
            ChatModelProperties properties,
            Composer composer,
            Clock clock,
            ObservationRegistry observations,
            MeterRegistry meters) {
        ChatModel model;
        if (properties.remote()) {
            log.info(
                    "Problems are written by {} at {}",
                    properties.name(),
                    properties.effectiveBaseUrl());
            model = new OpenAiCompatibleChatModel(properties, clock);
        } else {
            log.info(
                    "Problems are written by the built-in composer; set OPENAI_API_KEY or"
                            + " OPENAI_BASE_URL to use a language model");
            model = new ComposerChatModel(composer);
        }
        return new ObservedChatModel(
                model, new CallObservation(model.name(), observations, meters));
    }

    /** The model that writes what is no statement of grammar. */
    @Bean
    QuestionModel questionModel(ChatModelProperties properties, QuestionModels models) {
        return properties.remote() ? models.at(properties) : new ComposerQuestionModel();
    }
}
