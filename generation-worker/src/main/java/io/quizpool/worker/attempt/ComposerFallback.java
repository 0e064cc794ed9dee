package io.quizpool.worker.attempt;

import io.quizpool.french.composer.Composer;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.chatmodel.ChatModel;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The built-in composer in place of a language model, where the operator allows it. What it writes
 * is judged like anything else.
 */
class ComposerFallback {

    /** A plan that the composer writes. */
    private record Composed(Plan plan) implements Plan {

        @Override
        public AttemptOutcome write(Attempt attempt) throws InterruptedException {
            return plan.write(attempt);
        }

        @Override
        public Writer writer() {
            return Writer.COMPOSER;
        }
    }

    private final boolean allowed;
    private final ProblemWriting writing;

    /**
     * @param model the configured one; nobody stands in for the composer itself
     * @param writing has the composer write
     */
    ComposerFallback(FallbackProperties properties, ChatModel model, ProblemWriting writing) {
        this.allowed = properties.composer() && model.source() == ProblemSource.LLM;
        this.writing = writing;
    }

    /** Whether it may and can write what {@code spec} asks for. */
    boolean covers(GenerationSpec spec) {
        return allowed
                && spec.problemType() == writing.type()
                && Composer.translatesInto(spec.targetLanguageCode());
    }

    /** What the composer will write; empty where nothing can meet the request. */
    Optional<Plan> plan(GenerationSpec spec, RandomGenerator random) {
        return writing.plan(spec, random).map(Composed::new);
    }
}
