package io.quizpool.french.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.ProblemPlan;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distractors that spoil a sentence of their own, which they bring along. */
class IndependentStatementsTests {

    private static final String BRIEF = "partir/passe_compose/elle/affirmative/-/-";
    private static final String KEY = "Hier, elle est partie en train.";

    @Test
    void rejectsNoComposedProblemOfIndependentSentences() {
        assertThat(ComposedProblems.independent(1, 1_000, 4))
                .allSatisfy(candidate ->
                        assertThat(ComposedProblems.JUDGE.judge(candidate).findings())
                                .as(candidate.toString())
                                .isEmpty());
    }

    @Test
    void refusesADistractorWhoseCorrectedSentenceIsAnothers() {
        List<Candidate> exchanged =
                ComposedProblems.independent(5_000, 300, 3)
                        .filter(candidate -> !right(candidate, 1).equals(right(candidate, 2)))
                        .map(candidate ->
                                new Candidate(
                                        candidate.plan(),
                                        List.of(
                                                candidate.statements().getFirst(),
                                                withCorrected(candidate, 1, right(candidate, 2)),
                                                withCorrected(candidate, 2, right(candidate, 1)))))
                        .toList();

        assertThat(exchanged).hasSizeGreaterThan(200);
        assertThat(exchanged)
                .allSatisfy(candidate ->
                        assertThat(ComposedProblems.JUDGE.judge(candidate).findings())
                                .extracting(Finding::statement)
                                .contains(1, 2));
    }

    @Test
    void acceptsASentenceOfItsOwnWithExactlyTheNamedError() {
        assertThat(
                        judged(
                                "Ma sœur a partie à Lyon.",
                                "Ma sœur est partie à Lyon.",
                                "With partir, « est ».",
                                StatementError.WRONG_AUXILIARY))
                .isEmpty();
    }

    @Test
    void holdsADistractorWithoutItsCorrectedSentenceToTheCorrectStatement() {
        assertThat(
                        judged(
                                "Ma sœur a partie à Lyon.",
                                null,
                                "With partir, « est ».",
                                StatementError.WRONG_AUXILIARY))
                .extracting(Finding::code)
                .contains("not_the_named_error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Ma sœur a partie à Lyon. | Ma sœur est parti à Lyon. | correct_has_error | participle_agreement
                    Ma sœur a partie à Lyon. | Ma sœur sera partie à Lyon. | correct_has_error | wrong_tense
                    Ma sœur a partie à Lyon. | Ma sœur n'est pas partie à Lyon. | correct_has_error | negation_incomplete
                    Mon frère a partie à Lyon. | Mon frère est partie à Lyon. | subject | frère
                    Ma sœur a partie de ici. | Ma sœur est partie de ici. | elision | de
                    Ma sœur a dormie à Lyon. | Ma sœur a dormi à Lyon. | verb_not_found | partir
                    Ma sœur a partie à Lyon. | ma sœur est partie à Lyon. | no_capital | m
                    Ma sœur a partie à Lyon. | Ma sœur est partie à Lyon | no_final_punctuation | n
                    """)
    void judgesTheCorrectedSentenceAsIfItWereTheCorrectStatement(
            String content, String corrected, String code, String detail) {
        assertThat(judged(content, corrected, "« est »", StatementError.WRONG_AUXILIARY))
                .anySatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo(code);
                    assertThat(finding.statement()).isEqualTo(1);
                    assertThat(finding.detail())
                            .startsWith("in the corrected sentence, ")
                            .contains(detail);
                });
    }

    @Test
    void wantsTheWordsOfTheCorrectedSentence() {
        assertThat(
                        judged(
                                "Ma sœur a partie à Paris.",
                                "Ma sœur est partie à Lyon.",
                                "« est », « à Lyon »",
                                StatementError.WRONG_AUXILIARY))
                .extracting(Finding::code)
                .contains("not_the_named_error");
    }

    @Test
    void refusesADistractorThatIsRight() {
        assertThat(
                        judged(
                                "Ma sœur est partie à Lyon.",
                                "Ma sœur est partie à Lyon.",
                                "« est »",
                                StatementError.WRONG_AUXILIARY))
                .extracting(Finding::code)
                .contains("accidentally_correct");
    }

    @Test
    void wantsTheRightFormOfTheDistractorsOwnSentenceInTheExplanation() {
        String content = "Ma sœur est parti à Lyon.";
        String corrected = "Ma sœur est partie à Lyon.";

        assertThat(
                        judged(
                                content,
                                corrected,
                                "Write « venue ».",
                                StatementError.PARTICIPLE_AGREEMENT))
                .extracting(Finding::code)
                .containsExactly("explanation");
        assertThat(
                        judged(
                                content,
                                corrected,
                                "Write « partie ».",
                                StatementError.PARTICIPLE_AGREEMENT))
                .isEmpty();
    }

    private static List<Finding> judged(
            String content, @Nullable String corrected, String explanation, StatementError error) {
        ProblemPlan plan = new ProblemPlan(Problems.brief(BRIEF), error.focus(), List.of(error));
        return Problems.JUDGE
                .judge(
                        new Candidate(
                                plan,
                                List.of(
                                        Problems.statement(KEY, null, KEY),
                                        new CandidateStatement(
                                                content,
                                                error,
                                                "My sister left.",
                                                explanation,
                                                corrected))))
                .findings();
    }

    private static String right(Candidate candidate, int place) {
        return Objects.requireNonNull(candidate.statements().get(place).right());
    }

    private static CandidateStatement withCorrected(
            Candidate candidate, int place, String corrected) {
        CandidateStatement old = candidate.statements().get(place);
        return new CandidateStatement(
                old.content(), old.error(), old.translation(), old.explanation(), corrected);
    }
}
