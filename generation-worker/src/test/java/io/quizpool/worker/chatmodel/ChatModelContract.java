package io.quizpool.worker.chatmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.French;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.json.ContractJson;
import io.quizpool.worker.prompt.PromptWriter;
import io.quizpool.worker.prompt.PromptWriters;
import io.quizpool.worker.prompt.StatementPrompt;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every chat model must do, whoever writes behind it. */
public abstract class ChatModelContract {

    private static final PromptWriter PROMPTS = PromptWriters.over(French.load());

    /** The model under test. */
    protected abstract ChatModel model();

    @Test
    void answersWithTheThreePartsOfAStatement() {
        StatementAnswer answer = answer(prompt(null, "eng"));

        assertThat(answer.content()).isNotBlank().endsWith(".");
        assertThat(answer.translation()).isNotBlank();
        assertThat(answer.explanation()).isNotBlank();
    }

    @Test
    void writesAnotherSentenceWhereAnErrorIsAskedFor() {
        StatementAnswer correct = answer(prompt(null, "eng"));
        StatementAnswer wrong = answer(prompt(StatementError.WRONG_AUXILIARY, "eng"));

        assertThat(wrong.content()).isNotEqualTo(correct.content());
        assertThat(correct.content()).contains("est ");
        assertThat(wrong.content()).contains(" a ");
    }

    @Test
    void bringsTheCorrectedSentenceAlongWithADistractorOfItsOwnOnly() {
        StatementAnswer distractor =
                answer(
                        PROMPTS.independent(
                                brief(StatementError.WRONG_AUXILIARY, "eng"), List.of()));

        assertThat(distractor.corrected()).isNotNull().contains("est ").endsWith(".");
        assertThat(distractor.content()).contains(" a ");
        assertThat(answer(PROMPTS.independent(brief(null, "eng"), List.of())).corrected()).isNull();
        assertThat(answer(prompt(StatementError.WRONG_AUXILIARY, "eng")).corrected()).isNull();
    }

    @Test
    void saysWhyInsteadOfWritingWhatItCannotWrite() {
        Optional<String> why =
                switch (model().complete(prompt(null, "xxx"))) {
                    case Reply.Refused refused -> Optional.of(refused.reason());
                    case Reply.Misconfigured never -> Optional.of(never.why());
                    case Reply.Answered answered -> Optional.empty();
                    case Reply.Truncated truncated -> Optional.empty();
                    case Reply.ContentFiltered filtered -> Optional.empty();
                    case Reply.Absent absent -> Optional.empty();
                };

        assertThat(why).hasValueSatisfying(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void hasANameForTheRecords() {
        assertThat(model().name()).isNotBlank();
    }

    /** The prompt for « venir », elle, passé composé. */
    protected static StatementPrompt prompt(@Nullable StatementError error, String language) {
        StatementBrief brief = brief(error, language);
        return error == null
                ? PROMPTS.correct(brief, List.of(), List.of())
                : PROMPTS.pair(brief, "Elle est venue.", List.of());
    }

    private static StatementBrief brief(@Nullable StatementError error, String language) {
        return new StatementBrief(
                new SentenceBrief(
                        "venir",
                        Tense.PASSE_COMPOSE,
                        Person.ELLE,
                        Gender.FEMININE,
                        Polarity.AFFIRMATIVE,
                        ObjectForm.ABSENT,
                        ObjectForm.ABSENT,
                        DifficultyLevel.BEGINNER,
                        language,
                        42),
                error,
                0);
    }

    private StatementAnswer answer(StatementPrompt prompt) {
        Reply reply = model().complete(prompt);
        assertThat(reply).isInstanceOf(Reply.Answered.class);
        return ContractJson.mapper()
                .readValue(((Reply.Answered) reply).text(), StatementAnswer.class);
    }
}
