package io.quizpool.worker.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.French;
import io.quizpool.french.composer.Guidance;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.judge.Finding;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.model.prompt.BriefLine;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PromptWriterTests {

    private static final French FRENCH = French.load();

    private final PromptWriter prompts = PromptWriters.over(FRENCH);

    @Test
    void statesTheFactsOfTheVerbAndTheParametersInWordsAndAsJson() {
        StatementBrief brief = brief(null, 0);

        StatementPrompt prompt = prompts.correct(brief, List.of(), List.of());

        assertThat(prompt.user())
                .contains("« partir »", "auxiliary etre", "passé composé", "ne pas", "no error");
        assertThat(BriefLine.find(prompt.user())).contains(brief);
    }

    @Test
    void tellsTheModelWhatTheLearnerIsTold() {
        SentenceBrief sentence =
                new SentenceBrief(
                        "inviter",
                        Tense.PASSE_COMPOSE,
                        Person.JE,
                        Gender.FEMININE,
                        Polarity.NE_JAMAIS,
                        ObjectForm.PRONOUN,
                        ObjectForm.ABSENT,
                        DifficultyLevel.ELEMENTARY,
                        "eng",
                        7);

        assertThat(
                        prompts.correct(new StatementBrief(sentence, null, 0), List.of(), List.of())
                                .user())
                .contains(FRENCH.questions().facts(sentence))
                .contains("the negation means “never”; a pronoun stands for « ");
    }

    @Test
    void asksForASentenceThatEachPlannedErrorCanBeMadeOf() {
        String prompt =
                prompts.correct(
                                brief(null, 0),
                                List.of(
                                        StatementError.ADJECTIVE_AGREEMENT,
                                        StatementError.MISSING_PREPOSITION),
                                List.of())
                        .user();

        assertThat(prompt).contains("- ADJECTIVE_AGREEMENT: ", "- MISSING_PREPOSITION: ");
    }

    @Test
    void showsASentenceOfTheSamePartsAndHowTheErrorIsMadeOfIt() {
        StatementBrief distractor = brief(StatementError.WRONG_AUXILIARY, 0);
        Guidance guidance = FRENCH.composer().guidance(distractor).orElseThrow();

        assertThat(prompts.correct(brief(null, 0), List.of(), List.of()).user())
                .contains(guidance.example());
        assertThat(prompts.pair(distractor, "…", List.of()).user())
                .contains(guidance.example(), guidance.explanation());
    }

    @Test
    void givesADistractorTheCorrectSentenceToChangeInOnePoint() {
        StatementPrompt prompt =
                prompts.pair(
                        brief(StatementError.WRONG_AUXILIARY, 0),
                        "Elle n'est pas partie.",
                        List.of());

        assertThat(prompt.user()).contains("WRONG_AUXILIARY", "« Elle n'est pas partie. »");
    }

    @Test
    void asksADistractorOfItsOwnForTheSentenceWithoutItsError() {
        StatementPrompt distractor =
                prompts.independent(brief(StatementError.WRONG_AUXILIARY, 0), List.of());

        assertThat(distractor.asksForCorrected()).isTrue();
        assertThat(distractor.user()).contains("WRONG_AUXILIARY", "\"corrected\"");
        assertThat(prompts.independent(brief(null, 0), List.of()).asksForCorrected()).isFalse();
        assertThat(prompts.pair(brief(StatementError.WRONG_AUXILIARY, 0), "…", List.of()))
                .satisfies(pair -> {
                    assertThat(pair.asksForCorrected()).isFalse();
                    assertThat(pair.user()).doesNotContain("corrected");
                });
    }

    @Test
    void asksForIndependentSentencesOfOneShapeWhetherCorrectOrNot() {
        String shape = "six to ten words and ends with a full stop";

        assertThat(prompts.independent(brief(null, 0), List.of()).user()).contains(shape);
        assertThat(prompts.independent(brief(StatementError.WRONG_TENSE, 0), List.of()).user())
                .contains(shape);
    }

    @Test
    void asksForAnotherWrongFormWhereTheErrorStandsTwice() {
        assertThat(
                        prompts.independent(brief(StatementError.WRONG_CONJUGATION, 1), List.of())
                                .user())
                .contains("a different wrong form");
    }

    @Test
    void tellsTheNextAttemptWhatTheJudgeFound() {
        assertThat(
                        prompts.correct(
                                        brief(null, 0),
                                        List.of(),
                                        List.of(new Finding("wrong_tense", 0, "part is present")))
                                .user())
                .contains("- wrong_tense: part is present");
    }

    @ParameterizedTest
    @EnumSource(StatementError.class)
    void hasAPieceForEveryError(StatementError error) {
        assertThat(prompts.pair(brief(error, 0), "…", List.of()).user())
                .contains(error.name(), FRENCH.errors().profile(error).description());
    }

    @Test
    void beginsEveryPromptWithTheSameWordsSoThatProvidersCacheThem() {
        String system = prompts.correct(brief(null, 0), List.of(), List.of()).system();

        assertThat(prompts.pair(brief(StatementError.WRONG_TENSE, 0), "…", List.of()).system())
                .isEqualTo(system);
        assertThat(prompts.independent(brief(StatementError.WRONG_TENSE, 0), List.of()).system())
                .isEqualTo(system);
    }

    private static StatementBrief brief(@Nullable StatementError error, int variant) {
        return new StatementBrief(
                new SentenceBrief(
                        "partir",
                        Tense.PASSE_COMPOSE,
                        Person.ELLE,
                        Gender.FEMININE,
                        Polarity.NE_PAS,
                        ObjectForm.ABSENT,
                        ObjectForm.ABSENT,
                        DifficultyLevel.ELEMENTARY,
                        "eng",
                        7),
                error,
                variant);
    }
}
