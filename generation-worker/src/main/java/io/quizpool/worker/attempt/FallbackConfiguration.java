package io.quizpool.worker.attempt;

import io.quizpool.french.planning.IndependentSentences;
import io.quizpool.french.planning.Planner;
import io.quizpool.french.planning.QuestionText;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.ModelCalls;
import io.quizpool.worker.judge.JudgePanel;
import io.quizpool.worker.pool.CurrentTrace;
import io.quizpool.worker.prompt.PromptWriter;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FallbackConfiguration {

    @Bean
    ComposerFallback composerFallback(
            FallbackProperties properties,
            ChatModel model,
            @Qualifier("composer") ChatModel composer,
            Planner planner,
            IndependentSentences independent,
            PromptWriter prompts,
            ModelCalls calls,
            QuestionText questions,
            CurrentTrace trace,
            JudgePanel judges,
            Clock clock,
            RandomGenerator random) {
        AttemptRunner composing =
                new AttemptRunner(
                        new StatementWriting(independent, prompts, composer, calls),
                        new Packaging(questions, composer, trace, clock, random),
                        judges);
        return new ComposerFallback(properties, model, new GrammarWriting(planner, composing));
    }
}
