package io.quizpool.french.planning;

import static io.quizpool.french.planning.Planners.PLANNER;
import static io.quizpool.french.planning.Planners.VERBS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ConflictsTests {

    private static List<Conflict> conflicts(UnaryOperator<Wanted> wish) {
        return PLANNER.conflicts(wish.apply(Wanted.anything()).constraints());
    }

    @Test
    void everyVerbWithComplementsHasAPlan() {
        assertThat(VERBS.all())
                .filteredOn(verb -> !VERBS.complements(verb).isEmpty())
                .allSatisfy(verb ->
                        assertThat(conflicts(wish -> wish.verbs(verb.infinitive()))).isEmpty());
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
