package io.quizpool.french.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.ProblemPlan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations of the first distractor, {@code Ils ne mange pas la pomme.} */
class ExplanationCheckTests {

    private static final String RIGHT = "Ils ne mangent pas la pomme.";
    private static final List<StatementError> ERRORS =
            List.of(
                    StatementError.WRONG_CONJUGATION,
                    StatementError.WRONG_TENSE,
                    StatementError.NEGATION_INCOMPLETE,
                    StatementError.NEGATION_PLACEMENT);

    private static List<Finding> findings(String explanation) {
        ProblemPlan plan =
                new ProblemPlan(
                        Problems.brief("manger/present/ils/ne_pas/n/-"),
                        GrammaticalFocus.CONJUGATION,
                        ERRORS);
        return Problems.JUDGE
                .judge(
                        new Candidate(
                                plan,
                                List.of(
                                        Problems.statement(RIGHT, null, RIGHT),
                                        new CandidateStatement(
                                                "Ils ne mange pas la pomme.",
                                                ERRORS.get(0),
                                                "They do not eat the apple.",
                                                explanation),
                                        wrong("Ils ne mangeaient pas la pomme.", 1),
                                        wrong("Ils ne mangent la pomme.", 2),
                                        wrong("Ils ne pas mangent la pomme.", 3))))
                .findings();
    }

    private static CandidateStatement wrong(String content, int error) {
        return Problems.statement(content, ERRORS.get(error), RIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write « Ils ne mangent pas », not « Ils ne mange pas ».",
                "The ending of the third person plural is -ent: « mangent ».",
                "The form is mangent.",
                "« Ne » and « pas » do not change the verb: « ne mangent pas »."
            })
    void passesWhatNamesTheRightForm(String explanation) {
        assertThat(findings(explanation)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write « Ils ne mangent pas », not « Ils ne mangeaient pas ».",
                "The present is asked for: « mangent », not « mangeaient ».",
                "Write « Ils ne mangent pas », not « Ils ne mangent ».",
                "Write « Ils ne mangent pas », not « Ils ne pas mangent »."
            })
    void refusesWhatIsAboutAnotherDistractor(String explanation) {
        assertThat(findings(explanation))
                .extracting(Finding::code, Finding::statement)
                .containsExactly(tuple("explanation", 1));
    }
}
