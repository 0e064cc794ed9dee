package io.quizpool.french.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.ProblemPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FairnessCheckTests {

    private static final StatementError ERROR = StatementError.WRONG_AUXILIARY;
    private static final String BRIEF = "partir/passe_compose/elle/affirmative/-/-";
    private static final String KEY = "Elle est partie en train.";
    private static final String SHORT = "Elle a partie.";
    private static final String SHORT_RIGHT = "Elle est partie.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Elle a partie en train !",
                "Elle a partie en train…",
                "Elle a partie (en train).",
                "Elle a partie « en train ».",
                "Elle a partie en \"train\".",
                "Elle a partie; en train.",
                "Elle a *partie* en train.",
            })
    void refusesAMarkThatTheCorrectStatementDoesNotHave(String content) {
        assertThat(findings(Problems.JUDGE, Problems.statement(content, ERROR, KEY)))
                .contains("given_away_by_punctuation 1");
    }

    @Test
    void letsTheCommaBehindAnOpeningDiffer() {
        assertThat(
                        findings(
                                Problems.JUDGE,
                                own(
                                        "Hier, elle a partie en bus.",
                                        "Hier, elle est partie en bus.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1.5, 1", "2, 0", "100, 0"})
    void anIndependentDistractorIsAboutAsLongAsTheCorrectStatement(double ratio, int refused) {
        assertThat(findings(Problems.JUDGE.withLengthRatio(ratio), own(SHORT, SHORT_RIGHT)))
                .filteredOn("given_away_by_length 1"::equals)
                .hasSize(refused);
    }

    @Test
    void aMinimalPairHasTheLengthThatItsErrorGivesIt() {
        ProblemJudge strict = Problems.JUDGE.withLengthRatio(1);

        assertThat(findings(strict, Problems.statement("Elle a partie en train.", ERROR, KEY)))
                .isEmpty();
    }

    @Test
    void aRatioBelowOneIsRefused() {
        assertThatThrownBy(() -> Problems.JUDGE.withLengthRatio(0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.5");
        assertThatThrownBy(() -> Problems.JUDGE.withLengthRatio(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CandidateStatement own(String content, String corrected) {
        return new CandidateStatement(
                content, ERROR, "She left.", "Write « %s ».".formatted(corrected), corrected);
    }

    private static List<String> findings(ProblemJudge judge, CandidateStatement distractor) {
        Candidate candidate =
                new Candidate(
                        new ProblemPlan(Problems.brief(BRIEF), ERROR.focus(), List.of(ERROR)),
                        List.of(Problems.statement(KEY, null, KEY), distractor));
        return judge.judge(candidate).findings().stream()
                .map(finding -> finding.code() + " " + finding.statement())
                .toList();
    }
}
