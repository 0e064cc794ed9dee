package io.quizpool.worker.chatmodel.builtin;

import io.quizpool.worker.chatmodel.ModelQuestion;
import io.quizpool.worker.chatmodel.QuestionModel;
import io.quizpool.worker.chatmodel.Reply;

/** The composer before a question that is not about grammar: it says who could answer. */
public final class ComposerQuestionModel implements QuestionModel {

    @Override
    public String name() {
        return "composer";
    }

    @Override
    public Reply answer(ModelQuestion question) {
        return new Reply.Misconfigured(
                "the built-in composer writes grammar only and a language model is needed: set"
                        + " OPENAI_API_KEY or OPENAI_BASE_URL on the workers");
    }
}
