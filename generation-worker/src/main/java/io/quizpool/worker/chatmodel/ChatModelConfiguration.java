package io.quizpool.worker.chatmodel;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.quizpool.french.composer.Composer;
import io.quizpool.worker.chatmodel.builtin.ComposerChatModel;
import io.quizpool.worker.chatmodel.builtin.ComposerQuestionModel;
import io.quizpool.worker.chatmodel.guard.ModelGuards;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class ChatModelConfiguration {

    private static final Logger log = LoggerFactory.getLogger(ChatModelConfiguration.class);

    @Bean
    @Primary
    ChatModel chatModel(
            ChatModelProperties properties,
            QuestionModels models,
            @Qualifier("composer") ChatModel composer) {
        if (properties.remote()) {
            log.info(
                    "Problems are written by {} at {}",
                    properties.name(),
                    properties.effectiveBaseUrl());
            return models.writerAt(properties);
        }
        log.info(
                "Problems are written by the built-in composer; set OPENAI_API_KEY or"
                        + " OPENAI_BASE_URL to use a language model");
        return composer;
    }

    /** Writes where there is no language model, and where one fails and this is allowed. */
    @Bean(defaultCandidate = false)
    @Qualifier("composer")
    ChatModel composerChatModel(
            Composer composer,
            PriceList prices,
            ObservationRegistry observations,
            MeterRegistry meters) {
        ChatModel model = new ComposerChatModel(composer);
        return new GuardedChatModel(
                model, new CallObservation(model.name(), prices, observations, meters));
    }

    /** The model that writes what is no statement of grammar. */
    @Bean
    QuestionModel questionModel(ChatModelProperties properties, QuestionModels models) {
        return properties.remote() ? models.at(properties) : new ComposerQuestionModel();
    }

    /** The composer is never away. */
    @Bean
    ModelAvailability modelAvailability(ChatModelProperties properties, ModelGuards guards) {
        return properties.remote() ? guards.of(properties) : () -> Duration.ZERO;
    }
}
