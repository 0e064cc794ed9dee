package io.quizpool.french.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.French;
import io.quizpool.french.composer.Composition.Composed;
import io.quizpool.french.error.ErrorProfile;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.planning.Constraints;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.StatementBrief;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every error of the catalogue has to do, whichever it is. */
class EveryErrorTests {

    private static final French FRENCH = French.load();
    private static final int SENTENCES = 15;
    private static final Pattern BOTH_FORMS =
            Pattern.compile(
                    "\\S.*[^.] \\(level (?<level>[ABC][12])\\)[.]"
                            + " Write « (?<right>.+) », not « (?<wrong>.+) »[.]");

    /** A sentence with one flaw, and the same sentence without it. */
    private record Made(ProblemPlan plan, Composed right, Composed wrong) {

        boolean passesAs(StatementError name) {
            ProblemPlan claimed = new ProblemPlan(plan.sentence(), name.focus(), List.of(name));
            return FRENCH.judge()
                    .judge(
                            new Candidate(
                                    claimed,
                                    List.of(statement(right, null), statement(wrong, name))))
                    .accepted();
        }
    }

    @ParameterizedTest
    @EnumSource
    void itsFlawsAreRecognisedByItAndByNoOther(StatementError error) {
        assertThat(made(error))
                .hasSize(SENTENCES)
                .allSatisfy(made ->
                        assertThat(Arrays.stream(StatementError.values()).filter(made::passesAs))
                                .as(made.wrong().content())
                                .contains(error)
                                .isSubsetOf(names(error)));
    }

    @ParameterizedTest
    @EnumSource
    void itsExplanationStatesTheRuleItsLevelAndBothForms(StatementError error) {
        assertThat(made(error))
                .allSatisfy(made -> {
                    Matcher forms = BOTH_FORMS.matcher(made.wrong().explanation());
                    assertThat(forms.matches()).as(made.wrong().explanation()).isTrue();
                    assertThat(forms.group("level"))
                            .isEqualTo(FRENCH.errors().profile(error).level().cefr());
                    assertThat(made.right().content()).containsIgnoringCase(forms.group("right"));
                    assertThat(made.wrong().content()).containsIgnoringCase(forms.group("wrong"));
                });
    }

    @ParameterizedTest
    @EnumSource
    void itIsDescribedForThoseWhoWriteItAndThoseWhoLookForIt(StatementError error) {
        ErrorProfile profile = FRENCH.errors().profile(error);

        assertThat(profile.error()).isEqualTo(error);
        assertThat(profile.level()).isNotNull();
        assertThat(profile.description()).matches("[\\p{Ll}].{20,}[.]");
    }

    /** {@code Je la ne vois pas}: ne stands behind the pronoun, and so the pronoun before ne. */
    private static Set<StatementError> names(StatementError error) {
        return error == StatementError.NEGATION_PLACEMENT
                ? Set.of(error, StatementError.CLITIC_PLACEMENT)
                : Set.of(error);
    }

    private static List<Made> made(StatementError error) {
        Constraints constraints =
                new Constraints(
                        Set.of(error.focus()),
                        List.of(),
                        Set.of(),
                        null,
                        null,
                        null,
                        null,
                        2,
                        "eng");
        return LongStream.range(0, 5_000)
                .mapToObj(seed -> FRENCH.planner().plan(constraints, new Random(seed)))
                .flatMap(Optional::stream)
                .flatMap(plan -> made(plan, error))
                .limit(SENTENCES)
                .toList();
    }

    private static Stream<Made> made(ProblemPlan plan, StatementError error) {
        Optional<Composed> right = composed(new StatementBrief(plan.sentence(), null, 0));
        return Stream.of(0, 1)
                .flatMap(variant ->
                        composed(new StatementBrief(plan.sentence(), error, variant)).stream())
                .map(wrong -> new Made(plan, right.orElseThrow(), wrong));
    }

    private static Optional<Composed> composed(StatementBrief brief) {
        return FRENCH.composer().compose(brief) instanceof Composed composed
                ? Optional.of(composed)
                : Optional.empty();
    }

    private static CandidateStatement statement(Composed composed, @Nullable StatementError error) {
        return new CandidateStatement(
                composed.content(), error, composed.translation(), composed.explanation());
    }
}
