package io.quizpool.worker.chatmodel.builtin;

import io.quizpool.french.composer.Composer;
import io.quizpool.french.composer.Composition;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.StatementAnswer;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.prompt.StatementPrompt;
import org.jspecify.annotations.Nullable;

/**
 * Answers a prompt from the grammar library, in microseconds. Its answers take the same way through
 * parsing and judging as those of any other model.
 */
public record ComposerChatModel(Composer composer) implements ChatModel {

    @Override
    public String name() {
        return "composer";
    }

    @Override
    public ProblemSource source() {
        return ProblemSource.COMPOSER;
    }

    @Override
    public Reply complete(StatementPrompt prompt) {
        String language = prompt.brief().sentence().language();
        if (!Composer.translatesInto(language)) {
            return new Reply.Misconfigured(
                    ("the built-in composer does not translate into %s, and a language model is"
                                    + " needed: set OPENAI_API_KEY or OPENAI_BASE_URL on the workers,"
                                    + " or order target_language_code eng")
                            .formatted(language));
        }
        return switch (composer.compose(prompt.brief())) {
            case Composition.Composed(String content, String translation, String explanation) ->
                    new Reply.Answered(
                            ContractJson.mapper()
                                    .writeValueAsString(
                                            new StatementAnswer(
                                                    content,
                                                    translation,
                                                    explanation,
                                                    corrected(prompt))),
                            TokenUsage.NONE);
            case Composition.Impossible(String reason) ->
                    new Reply.Refused(reason, TokenUsage.NONE);
        };
    }

    private @Nullable String corrected(StatementPrompt prompt) {
        StatementBrief correct = new StatementBrief(prompt.brief().sentence(), null, 0);
        return prompt.asksForCorrected()
                        && composer.compose(correct) instanceof Composition.Composed right
                ? right.content()
                : null;
    }
}
