package io.quizpool.worker.chatmodel.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.French;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.worker.chatmodel.AnswerSchema;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.ChatModelContract;
import io.quizpool.worker.chatmodel.ModelQuestion;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TokenUsage;
import org.junit.jupiter.api.Test;

class ComposerChatModelTests extends ChatModelContract {

    private final ChatModel model = new ComposerChatModel(French.load().composer());

    @Override
    protected ChatModel model() {
        return model;
    }

    @Test
    void saysThatItIsTheComposerAndUsesNoTokens() {
        assertThat(model.source()).isEqualTo(ProblemSource.COMPOSER);
        assertThat(model.complete(prompt(null, "eng")).usage()).isEqualTo(TokenUsage.NONE);
    }

    @Test
    void saysWhatToDoWhereItCannotWriteTheLanguage() {
        assertThat(model.complete(prompt(null, "deu")))
                .isInstanceOfSatisfying(
                        Reply.Misconfigured.class,
                        needed ->
                                assertThat(needed.why()).contains("deu", "OPENAI_API_KEY", "eng"));
    }

    @Test
    void saysThatOtherQuestionsNeedALanguageModel() {
        ModelQuestion question = new ModelQuestion("s", "u", new AnswerSchema("item", "{}"));

        assertThat(new ComposerQuestionModel().answer(question))
                .isInstanceOfSatisfying(
                        Reply.Misconfigured.class,
                        needed ->
                                assertThat(needed.why())
                                        .contains("language model is needed", "OPENAI_API_KEY"));
    }
}
