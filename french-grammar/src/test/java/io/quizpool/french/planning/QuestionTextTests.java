package io.quizpool.french.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.Polarity;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTextTests {

    private static final QuestionText TEXT = new QuestionText(Planners.DRAFTER);

    private static ProblemPlan plan(
            String infinitive,
            Tense tense,
            Person person,
            Gender gender,
            Polarity polarity,
            ObjectForm cod) {
        return new ProblemPlan(
                new SentenceBrief(
                        infinitive,
                        tense,
                        person,
                        gender,
                        polarity,
                        cod,
                        ObjectForm.ABSENT,
                        Difficulty.of(tense),
                        "eng",
                        0),
                GrammaticalFocus.CONJUGATION,
                List.of(StatementError.WRONG_CONJUGATION));
    }

    @Test
    void theTitleNamesTenseAndVerb() {
        assertThat(
                        TEXT.title(
                                plan(
                                        "se lever",
                                        Tense.PASSE_COMPOSE,
                                        Person.JE,
                                        Gender.FEMININE,
                                        Polarity.AFFIRMATIVE,
                                        ObjectForm.ABSENT)))
                .isEqualTo("Passé composé of « se lever »");
    }

    @Test
    void theGenderOfTheSpeakerIsStatedWhereTheVerbShowsIt() {
        assertThat(
                        TEXT.instructions(
                                plan(
                                        "s'amuser",
                                        Tense.PASSE_COMPOSE,
                                        Person.JE,
                                        Gender.FEMININE,
                                        Polarity.NE_JAMAIS,
                                        ObjectForm.ABSENT)))
                .isEqualTo(
                        "Choose the sentence that is correct in standard written French and fits this: the verb « s'amuser » stands in the passé composé; the speaker is a woman; the negation means “never”.");
        assertThat(
                        TEXT.instructions(
                                plan(
                                        "s'amuser",
                                        Tense.FUTUR_SIMPLE,
                                        Person.JE,
                                        Gender.FEMININE,
                                        Polarity.AFFIRMATIVE,
                                        ObjectForm.ABSENT)))
                .doesNotContain("woman");
    }

    @Test
    void theTenseIsPartOfWhatIsAsked() {
        ProblemPlan plan =
                plan(
                        "dormir",
                        Tense.CONDITIONNEL,
                        Person.ELLE,
                        Gender.FEMININE,
                        Polarity.AFFIRMATIVE,
                        ObjectForm.ABSENT);
        assertThat(TEXT.instructions(plan))
                .isEqualTo(
                        "Choose the sentence that is correct in standard written French and fits this: the verb « dormir » stands in the conditionnel présent.");
        assertThat(TEXT.facts(plan.sentence()))
                .isEqualTo("the verb « dormir » stands in the conditionnel présent");
    }

    @Test
    void noGenderIsStatedWhereTheParticipleNeverAgrees() {
        assertThat(
                        TEXT.instructions(
                                plan(
                                        "se parler",
                                        Tense.PASSE_COMPOSE,
                                        Person.VOUS,
                                        Gender.FEMININE,
                                        Polarity.AFFIRMATIVE,
                                        ObjectForm.ABSENT)))
                .doesNotContain("women");
    }

    @Test
    void whatAPronounStandsForIsStated() {
        ProblemPlan plan =
                plan(
                        "déchirer",
                        Tense.PRESENT,
                        Person.ELLE,
                        Gender.FEMININE,
                        Polarity.AFFIRMATIVE,
                        ObjectForm.PRONOUN);
        assertThat(TEXT.instructions(plan)).containsPattern("; a pronoun stands for « .+ »\\.$");
    }

    @Test
    void aCommandSaysToWhom() {
        assertThat(
                        TEXT.instructions(
                                plan(
                                        "se lever",
                                        Tense.IMPERATIF,
                                        Person.TU,
                                        Gender.MASCULINE,
                                        Polarity.AFFIRMATIVE,
                                        ObjectForm.ABSENT)))
                .endsWith("stands in the impératif; it is said to one friend (tu).");
    }
}
