package io.quizpool.french.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.ObjectForm;
import io.quizpool.french.grammar.Person;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.sentence.Realiser;
import io.quizpool.french.sentence.Subjects;
import io.quizpool.french.verb.Verb;
import io.quizpool.french.verb.VerbTable;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTests {

    private static final VerbTable VERBS = VerbTable.load();
    private static final Conjugator CONJUGATOR = Conjugator.load();
    private static final Drafter DRAFTER = new Drafter(VERBS, new Realiser(CONJUGATOR));
    private static final Planner PLANNER =
            new Planner(VERBS, DRAFTER, new ErrorCatalogue(CONJUGATOR, VERBS));

    private static List<ProblemPlan> plans(Wanted wanted, int count) {
        Random random = new Random(3);
        return IntStream.range(0, count)
                .mapToObj(i -> PLANNER.plan(wanted.constraints(), random).orElseThrow())
                .toList();
    }

    private static List<Conflict> conflicts(UnaryOperator<Wanted> wish) {
        return PLANNER.conflicts(wish.apply(Wanted.anything()).constraints());
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
    void everyVerbWithComplementsHasAPlan() {
        assertThat(VERBS.all())
                .filteredOn(verb -> !VERBS.complements(verb).isEmpty())
                .allSatisfy(verb ->
                        assertThat(conflicts(wish -> wish.verbs(verb.infinitive()))).isEmpty());
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

    @Test
    void anUnknownVerbConflicts() {
        assertThat(conflicts(wish -> wish.verbs("mangeroter")))
                .extracting(Conflict::field)
                .containsExactly("verb_infinitives");
    }

    @Test
    void anOrderAndASubordinateClauseConflict() {
        assertThat(conflicts(wish -> wish.tenses(Tense.IMPERATIF, Tense.SUBJONCTIF)))
                .extracting(Conflict::field)
                .containsExactly("tenses_used");
        assertThat(conflicts(wish -> wish.tenses(Tense.IMPERATIF, Tense.PRESENT))).isEmpty();
    }

    @Test
    void anObjectThatTheVerbNeverTakesConflicts() {
        assertThat(conflicts(wish -> wish.verbs("dormir").cod(true)))
                .extracting(Conflict::field)
                .containsExactly("includes_cod");
        assertThat(conflicts(wish -> wish.verbs("dormir").coi(true)))
                .extracting(Conflict::field)
                .containsExactly("includes_coi");
    }

    @Test
    void anAuxiliaryWithoutACompoundTenseConflicts() {
        assertThat(conflicts(wish -> wish.focus(GrammaticalFocus.AUXILIARY).tenses(Tense.PRESENT)))
                .extracting(Conflict::field)
                .containsExactly("tenses_used");
    }

    @Test
    void aFocusThatTheConstraintsShutOutConflicts() {
        assertThat(
                        conflicts(wish ->
                                wish.focus(GrammaticalFocus.REFLEXIVE).verbs("manger", "dormir")))
                .extracting(Conflict::field)
                .containsExactly("grammatical_focus");
        assertThat(conflicts(wish -> wish.focus(GrammaticalFocus.PRONOUNS).cod(false).coi(false)))
                .extracting(Conflict::field)
                .containsExactly("grammatical_focus");
        assertThat(conflicts(wish -> wish.focus(GrammaticalFocus.NEGATION).negation(false)))
                .extracting(Conflict::field)
                .containsExactly("includes_negation");
    }

    @Test
    void oneFocusThatCanBeMetIsEnough() {
        assertThat(
                        conflicts(wish ->
                                wish.focus(GrammaticalFocus.REFLEXIVE, GrammaticalFocus.CONJUGATION)
                                        .verbs("manger")))
                .isEmpty();
    }

    @Test
    void aVerbWithoutTheTenseConflicts() {
        assertThat(conflicts(wish -> wish.verbs("pouvoir").tenses(Tense.IMPERATIF)))
                .extracting(Conflict::field)
                .containsExactly("tenses_used");
    }

    @Test
    void whatIsPossibleInsteadIsNamed() {
        assertThat(conflicts(wish -> wish.verbs("pouvoir").tenses(Tense.IMPERATIF)))
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.message())
                                .contains("possible: present", "subjonctif")
                                .doesNotContain("imperatif"));
        assertThat(conflicts(wish -> wish.verbs("manger").level(DifficultyLevel.NATIVE)))
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.message())
                                .endsWith(
                                        "possible: beginner, elementary, intermediate,"
                                                + " upper_intermediate, advanced"));
    }

    @Test
    void aLevelBelowTheTenseConflicts() {
        assertThat(conflicts(wish -> wish.level(DifficultyLevel.BEGINNER).tenses(Tense.SUBJONCTIF)))
                .extracting(Conflict::field)
                .containsExactly("difficulty_level");
    }

    @Test
    void theConstraintWhoseRelaxationHelpsIsNamed() {
        assertThat(
                        conflicts(wish ->
                                wish.focus(GrammaticalFocus.AUXILIARY)
                                        .level(DifficultyLevel.BEGINNER)))
                .extracting(Conflict::field)
                .containsExactly("difficulty_level");
    }

    @Test
    void moreStatementsThanCanBeMadeConflict() {
        assertThat(
                        conflicts(wish ->
                                wish.focus(GrammaticalFocus.CONJUGATION)
                                        .verbs("dormir")
                                        .tenses(Tense.IMPERATIF)
                                        .negation(false)
                                        .statements(6)))
                .extracting(Conflict::field)
                .containsExactly("statement_count");
        assertThat(conflicts(wish -> wish.statements(7)))
                .extracting(Conflict::field)
                .containsExactly("statement_count");
    }
}
