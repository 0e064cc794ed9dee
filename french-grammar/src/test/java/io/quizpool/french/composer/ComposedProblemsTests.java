package io.quizpool.french.composer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.composer.Composition.Composed;
import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.planning.Constraints;
import io.quizpool.french.planning.Drafter;
import io.quizpool.french.planning.Planner;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.SentenceBrief;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.french.sentence.Realiser;
import io.quizpool.french.verb.VerbTable;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is planned can be composed, and is sound French up to its planted error. */
class ComposedProblemsTests {

    private static final int PROBLEMS = 2_000;
    private static final Constraints ANYTHING =
            new Constraints(Set.of(), List.of(), Set.of(), null, null, null, null, 4, "eng");

    /** A word that must have lost its vowel, or lost one it must keep. */
    private static final Pattern UNELIDED =
            Pattern.compile(
                    "(?i)(^|[ '])(je|ne|que|me|te|se|de) [aeiouéèêâîôœ]|(^|[ '])(j|n|qu|d)'[^aeiouyhéèêâîôœÉÀ]");

    private static final VerbTable VERBS = VerbTable.load();
    private static final Conjugator CONJUGATOR = Conjugator.load();
    private static final Drafter DRAFTER = new Drafter(VERBS, new Realiser(CONJUGATOR));
    private static final ErrorCatalogue ERRORS = new ErrorCatalogue(CONJUGATOR, VERBS);
    private static final Planner PLANNER = new Planner(VERBS, DRAFTER, ERRORS);
    private static final Composer COMPOSER = new Composer(DRAFTER, ERRORS);

    private static final List<ProblemPlan> PLANS = plan(new Random(7));

    private static List<ProblemPlan> plan(Random random) {
        return Stream.generate(() -> PLANNER.plan(ANYTHING, random).orElseThrow())
                .limit(PROBLEMS)
                .toList();
    }

    private static Stream<ProblemPlan> plans() {
        return PLANS.stream();
    }

    private static List<Composed> statements(ProblemPlan plan) {
        return plan.briefs().stream().map(ComposedProblemsTests::composed).toList();
    }

    private static Composed composed(StatementBrief brief) {
        return switch (COMPOSER.compose(brief)) {
            case Composed composed -> composed;
            case Composition.Impossible impossible -> throw new AssertionError(impossible);
        };
    }

    @Test
    void everyPlanHasAsManyDifferentStatementsAsWereAskedFor() {
        assertThat(plans())
                .allSatisfy(plan ->
                        assertThat(statements(plan))
                                .extracting(Composed::content)
                                .hasSize(4)
                                .doesNotHaveDuplicates());
    }

    @Test
    void correctStatementsElideAndSpaceTheirWords() {
        assertThat(plans().map(plan -> statements(plan).getFirst().content()))
                .allSatisfy(content ->
                        assertThat(content)
                                .doesNotContainPattern(UNELIDED)
                                .doesNotContain("  ", "{", " .", " ,")
                                .endsWith(".")
                                .matches("\\p{Lu}.*"));
    }

    @Test
    void everyStatementIsTranslatedAndExplained() {
        assertThat(plans().flatMap(plan -> statements(plan).stream()))
                .allSatisfy(statement -> {
                    assertThat(statement.translation())
                            .matches("\\p{Lu}.*\\.")
                            .doesNotContain("  ", "{");
                    assertThat(statement.explanation())
                            .matches("[\\p{Lu}«].*\\.")
                            .doesNotContain("  ", "{");
                });
    }

    @Test
    void theSameBriefAlwaysGetsTheSameStatement() {
        assertThat(plans().limit(200).flatMap(plan -> plan.briefs().stream()))
                .allSatisfy(brief ->
                        assertThat(COMPOSER.compose(brief)).isEqualTo(COMPOSER.compose(brief)));
    }

    @Test
    void onlyEnglishTranslationsAreWritten() {
        StatementBrief brief = plans().findFirst().orElseThrow().briefs().getFirst();
        SentenceBrief english = brief.sentence();
        SentenceBrief german =
                new SentenceBrief(
                        english.infinitive(),
                        english.tense(),
                        english.person(),
                        english.gender(),
                        english.polarity(),
                        english.cod(),
                        english.coi(),
                        english.level(),
                        "deu",
                        english.variation());
        assertThat(COMPOSER.compose(new StatementBrief(german, null, 0)))
                .isEqualTo(
                        new Composition.Impossible(
                                "The built-in author translates into eng only, not into deu."));
    }

    @Test
    void guidanceHoldsWhatTheStatementsShow() {
        assertThat(plans().limit(300).flatMap(plan -> plan.briefs().stream()))
                .allSatisfy(brief -> {
                    Guidance guidance = COMPOSER.guidance(brief).orElseThrow();
                    assertThat(guidance.example())
                            .isEqualTo(
                                    composed(new StatementBrief(brief.sentence(), null, 0))
                                            .content());
                    assertThat(guidance.explanation()).isEqualTo(composed(brief).explanation());
                });
    }
}
