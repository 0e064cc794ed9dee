package io.quizpool.french.planning;

import static io.quizpool.french.planning.Planners.DRAFTER;
import static io.quizpool.french.planning.Planners.PLANNER;
import static io.quizpool.french.planning.Planners.VERBS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Subjects;
import io.quizpool.french.verb.Verb;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTests {

    private static List<ProblemPlan> plans(Wanted wanted, int count) {
        Random random = new Random(3);
        return IntStream.range(0, count)
                .mapToObj(i -> PLANNER.plan(wanted.constraints(), random).orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(GrammaticalFocus.class)
    void everyFocusIsPlannedFirstOfAll(GrammaticalFocus focus) {
        assertThat(plans(Wanted.anything().focus(focus), 50))
                .allSatisfy(plan -> {
                    assertThat(plan.focus()).isEqualTo(focus);
                    assertThat(plan.errors().getFirst().focus()).isEqualTo(focus);
                });
    }

    @Test
    void onThatMeansWeOwnsNothing() {
        assertThat(
                        plans(Wanted.anything(), 900).stream()
                                .map(ProblemPlan::sentence)
                                .filter(sentence -> sentence.person() == Person.ON)
                                .map(sentence ->
                                        DRAFTER.draft(sentence).orElseThrow().wording().text()))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text).doesNotContainPattern("\\b(son|sa|ses|notre|nos) "));
    }

    @ParameterizedTest
    @EnumSource(Tense.class)
    void everyTenseIsPlanned(Tense tense) {
        assertThat(plans(Wanted.anything().tenses(tense), 30))
                .allMatch(plan -> plan.sentence().tense() == tense);
    }

    @ParameterizedTest
    @EnumSource(DifficultyLevel.class)
    void everyLevelIsPlannedExactly(DifficultyLevel level) {
        assertThat(plans(Wanted.anything().level(level), 30))
                .allMatch(plan -> plan.sentence().level() == level);
    }

    @Test
    void objectsAndPolarityFollowTheConstraints() {
        assertThat(plans(Wanted.anything().cod(true).coi(true).negation(true), 50))
                .extracting(ProblemPlan::sentence)
                .allMatch(brief -> brief.cod().present() && brief.coi().present())
                .allMatch(brief -> brief.polarity().negated());
        assertThat(plans(Wanted.anything().cod(false).coi(false).negation(false), 50))
                .extracting(ProblemPlan::sentence)
                .allMatch(brief -> brief.cod() == ObjectForm.ABSENT)
                .allMatch(brief -> brief.coi() == ObjectForm.ABSENT)
                .noneMatch(brief -> brief.polarity().negated());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6})
    void everyNumberOfStatementsIsPlanned(int count) {
        assertThat(plans(Wanted.anything().statements(count), 50))
                .allMatch(plan -> plan.briefs().size() == count);
    }

    @Test
    void everyErrorIsPlannedSomewhere() {
        Set<StatementError> errors =
                plans(Wanted.anything().statements(6), 2_000).stream()
                        .flatMap(plan -> plan.errors().stream())
                        .collect(Collectors.toSet());
        assertThat(errors).containsExactlyInAnyOrder(StatementError.values());
    }

    @Test
    void aFocusGetsAsManyErrorsAsItsSentenceAllows() {
        assertThat(plans(Wanted.anything().focus(GrammaticalFocus.NEGATION).verbs("manger"), 100))
                .allMatch(plan ->
                        plan.errors().stream()
                                .allMatch(error -> error.focus() == GrammaticalFocus.NEGATION));
    }

    @Test
    void theSameRandomnessPlansTheSameProblem() {
        assertThat(plans(Wanted.anything(), 20)).isEqualTo(plans(Wanted.anything(), 20));
    }

    @Test
    void theTableHoldsFarMoreThanThreeHundredThousandProblems() {
        List<Verb> all = VERBS.all();
        Choices choices = new Choices(VERBS, Wanted.anything().constraints());
        long aTwentieth =
                IntStream.iterate(0, i -> i < all.size(), i -> i + 20)
                        .mapToObj(all::get)
                        .flatMap(verb ->
                                Stream.of(Tense.values())
                                        .flatMap(tense -> choices.shapes(verb, tense)))
                        .filter(shape -> shape.gender() == Subjects.gender(shape.person()))
                        .distinct()
                        .mapToLong(shape -> DRAFTER.variety(brief(shape)))
                        .sum();
        assertThat(aTwentieth).isGreaterThan(300_000);
    }

    private static SentenceBrief brief(Shape shape) {
        return new SentenceBrief(
                shape.verb().infinitive(),
                shape.tense(),
                shape.person(),
                shape.gender(),
                shape.polarity(),
                shape.cod(),
                shape.coi(),
                shape.level(),
                "eng",
                0);
    }
}
