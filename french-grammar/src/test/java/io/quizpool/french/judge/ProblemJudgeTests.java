package io.quizpool.french.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.conjugation.Agreement;
import io.quizpool.french.grammar.Gender;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.GrammaticalNumber;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.reading.Stated;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemJudgeTests {

    private static final String BRIEF = "manger/present/ils/ne_pas/n/-";
    private static final String RIGHT = "Ils ne mangent pas la pomme.";
    private static final String WRONG = "Ils ne mange pas la pomme.";
    private static final StatementError ERROR = StatementError.WRONG_CONJUGATION;

    private static List<String> codes(CandidateStatement... statements) {
        ProblemPlan plan =
                new ProblemPlan(
                        Problems.brief(BRIEF), GrammaticalFocus.CONJUGATION, List.of(ERROR));
        return Problems.JUDGE.judge(new Candidate(plan, List.of(statements))).findings().stream()
                .map(Finding::code)
                .distinct()
                .toList();
    }

    private static CandidateStatement right() {
        return Problems.statement(RIGHT, null, RIGHT);
    }

    private static CandidateStatement wrong() {
        return Problems.statement(WRONG, ERROR, RIGHT);
    }

    @Test
    void acceptsWhateverTheOrderOfStatements() {
        assertThat(codes(right(), wrong())).isEmpty();
        assertThat(codes(wrong(), right())).isEmpty();
    }

    @Test
    void countsStatementsAndErrors() {
        assertThat(codes(right())).containsExactly("statement_count", "errors_not_as_planned");
        assertThat(codes(wrong(), wrong())).contains("correct_count", "duplicate");
        assertThat(codes(right(), right())).contains("correct_count");
        assertThat(codes(right(), Problems.statement(WRONG, StatementError.WRONG_TENSE, RIGHT)))
                .containsExactly("errors_not_as_planned");
    }

    @Test
    void refusesBlankTexts() {
        assertThat(codes(right(), new CandidateStatement(WRONG, ERROR, " ", "x")))
                .containsExactly("blank");
        assertThat(codes(right(), new CandidateStatement(WRONG, ERROR, "x", "")))
                .containsExactly("blank");
        assertThat(codes(right(), new CandidateStatement("", ERROR, "x", "x")))
                .containsExactly("blank");
    }

    @Test
    void refusesStatementsThatDifferInWritingOnly() {
        assertThat(
                        codes(
                                right(),
                                Problems.statement("Ils NE mangent  pas la pomme !", ERROR, RIGHT)))
                .containsExactly("duplicate");
    }

    @Test
    void wantsOneSentenceWithItsFinalPunctuation() {
        assertThat(codes(right(), Problems.statement("Ils ne mange pas la pomme", ERROR, RIGHT)))
                .containsExactly("no_final_punctuation");
        assertThat(codes(right(), Problems.statement("Ils dorment. " + WRONG, ERROR, RIGHT)))
                .contains("length");
    }

    @Test
    void wantsACapitalLetterFirst() {
        assertThat(codes(right(), Problems.statement("ils ne mange pas la pomme.", ERROR, RIGHT)))
                .containsExactly("no_capital");
    }

    @Test
    void wantsTheRightFormInTheExplanation() {
        assertThat(codes(right(), new CandidateStatement(WRONG, ERROR, "x", "Never « mange ».")))
                .containsExactly("explanation");
    }

    @Test
    void doesNotJudgeAVerbThatItDoesNotKnow() {
        Verdict verdict =
                Problems.JUDGE.judge(
                        Problems.candidate(
                                "blorper/present/il/affirmative/-/-",
                                ERROR,
                                "Il blorpe.",
                                "Il blorpes."));

        assertThat(verdict.findings()).extracting(Finding::code).containsExactly("unknown_verb");
    }

    @Test
    void goesByWhatTheQuestionOfAWrittenProblemStates() {
        Candidate planned =
                Problems.candidate(
                        "manger/present/je/affirmative/ms/-",
                        StatementError.WRONG_PRONOUN_GENDER,
                        "Je la mange.",
                        "Je le mange.");
        Stated feminine =
                new Stated(new Agreement(Gender.FEMININE, GrammaticalNumber.SINGULAR), null);

        assertThat(Problems.JUDGE.judge(planned).accepted()).isFalse();
        assertThat(
                        Problems.JUDGE.judge(
                                new Candidate(planned.plan(), planned.statements(), feminine)))
                .isEqualTo(new Verdict(List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ils ne mangeaient pas la pomme. | correct_has_error | wrong_tense
                    Ils ne mangez pas la pomme. | correct_has_error | wrong_conjugation
                    Ils mangent pas la pomme. | correct_has_error | negation_incomplete
                    Ils ne mangent la pomme. | correct_has_error | negation_incomplete
                    Ils ne mangent plus la pomme. | correct_has_error | wrong_negation_word
                    Ils mangent la pomme. | correct_has_error | negation_incomplete
                    Ils ne se mangent pas la pomme. | objects | se
                    Ils ne la mangent pas. | objects | pronouns
                    Ils ne mangent pas. | objects | no direct object
                    Elles ne mangent pas la pomme. | subject | elles
                    Mon frère ne mangent pas la pomme. | subject | frère
                    Ils ne mangent pas le pomme. | determiner | pomme
                    Ils ne mangent pas la ppome. | unknown_word | ppome
                    Ils ne mangent pas de eau. | elision | de
                    Il faut que ils ne mangent pas la pomme. | elision | que
                    Il faut qu'ils ne mangent pas la pomme. | mood | faut
                    Ils ne dorment pas. | verb_not_found | manger
                    """)
    void findsWhatIsWrongWithTheCorrectStatement(String content, String code, String detail) {
        Verdict verdict = Problems.JUDGE.judge(Problems.candidate(BRIEF, ERROR, content, WRONG));

        assertThat(verdict.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.statement()).isZero();
                    assertThat(finding.detail()).contains(detail);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    partir/passe_compose/elle/affirmative/-/- | Elle a parti à vélo. | wrong_auxiliary
                    partir/passe_compose/elle/affirmative/-/- | Elle est parti à vélo. | participle_agreement
                    partir/passe_compose/elle/affirmative/-/- | Elle sera partie à vélo. | wrong_tense
                    se lever/present/je/affirmative/-/- | Je lève à midi. | reflexive_missing
                    se lever/present/je/affirmative/-/- | Je se lève à midi. | reflexive_wrong
                    donner/present/je/affirmative/ms/fs | Je lui le donne. | clitic_order
                    donner/imperatif/tu/affirmative/fs/- | La donne. | clitic_placement
                    obéir/present/je/affirmative/-/ms | Je l'obéis. | wrong_pronoun_category
                    manger/present/je/affirmative/fs/- | Je le mange. | wrong_pronoun_gender
                    """)
    void namesTheErrorOfAWrongVerbGroup(String brief, String content, String error) {
        Verdict verdict = Problems.JUDGE.judge(Problems.candidate(brief, ERROR, content, "Autre."));

        assertThat(verdict.findings())
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("correct_has_error");
                    assertThat(finding.detail()).startsWith(error);
                });
    }
}
