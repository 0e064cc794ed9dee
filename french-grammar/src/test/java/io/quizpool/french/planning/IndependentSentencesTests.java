package io.quizpool.french.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.French;
import io.quizpool.french.composer.Composition;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IndependentSentencesTests {

    private static final French FRENCH = French.load();
    private static final List<ProblemPlan> PLANS =
            LongStream.range(0, 1_000)
                    .mapToObj(seed ->
                            FRENCH.planner()
                                    .plan(
                                            new Constraints(
                                                    Set.of(), List.of(), Set.of(), null, null, null,
                                                    null, 4, "eng"),
                                            new Random(seed))
                                    .orElseThrow())
                    .toList();

    @Test
    void asksForTheErrorsOfThePlanInTheirOrder() {
        assertThat(PLANS)
                .allSatisfy(plan ->
                        assertThat(briefs(plan).stream().map(brief -> on(plan.sentence(), brief)))
                                .containsExactlyElementsOf(plan.briefs()));
    }

    @Test
    void whatTheQuestionStatesHoldsForEveryStatement() {
        assertThat(PLANS)
                .allSatisfy(plan ->
                        assertThat(briefs(plan))
                                .extracting(brief -> FRENCH.questions().facts(brief.sentence()))
                                .containsOnly(FRENCH.questions().facts(plan.sentence())));
    }

    @Test
    void threeProblemsInFourShareNoSentence() {
        long apart =
                PLANS.stream()
                        .filter(plan ->
                                briefs(plan).stream()
                                                .map(brief -> correct(brief.sentence()))
                                                .distinct()
                                                .count()
                                        == plan.briefs().size())
                        .count();

        assertThat(apart).isGreaterThan(PLANS.size() * 3L / 4);
    }

    @Test
    void aDistractorOfItsOwnSentenceIsAboutAsLongAsTheCorrectStatement() {
        assertThat(PLANS)
                .allSatisfy(plan -> {
                    int due = correct(plan.sentence()).length();
                    assertThat(briefs(plan))
                            .filteredOn(brief -> !brief.sentence().equals(plan.sentence()))
                            .map(brief -> (double) content(brief).length() / due)
                            .allSatisfy(ratio -> assertThat(ratio).isBetween(1 / 1.8, 1.8));
                });
    }

    @Test
    void theSamePlanAlwaysHasTheSameSentences() {
        assertThat(PLANS).allSatisfy(plan -> assertThat(briefs(plan)).isEqualTo(briefs(plan)));
    }

    private static StatementBrief on(SentenceBrief sentence, StatementBrief brief) {
        return new StatementBrief(sentence, brief.error(), brief.variant());
    }

    private static List<StatementBrief> briefs(ProblemPlan plan) {
        return FRENCH.independent().briefs(plan);
    }

    private static String correct(SentenceBrief sentence) {
        return content(new StatementBrief(sentence, null, 0));
    }

    private static String content(StatementBrief brief) {
        Composition composition = FRENCH.composer().compose(brief);
        assertThat(composition).isInstanceOf(Composition.Composed.class);
        return ((Composition.Composed) composition).content();
    }
}
