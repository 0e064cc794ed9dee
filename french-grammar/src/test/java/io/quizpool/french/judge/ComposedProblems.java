package io.quizpool.french.judge;

import io.quizpool.french.composer.Composer;
import io.quizpool.french.composer.Composition;
import io.quizpool.french.composer.Composition.Composed;
import io.quizpool.french.conjugation.Conjugator;
import io.quizpool.french.conjugation.Lexicon;
import io.quizpool.french.error.ErrorCatalogue;
import io.quizpool.french.planning.Constraints;
import io.quizpool.french.planning.Drafter;
import io.quizpool.french.planning.IndependentSentences;
import io.quizpool.french.planning.Planner;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.StatementBrief;
import io.quizpool.french.reading.Grammar;
import io.quizpool.french.sentence.Realiser;
import io.quizpool.french.verb.VerbTable;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Problems as the built-in author writes them, and the judge that knows their questions. */
final class ComposedProblems {

    private static final VerbTable VERBS = VerbTable.load();
    private static final Conjugator CONJUGATOR = Conjugator.load();
    private static final Drafter DRAFTER = new Drafter(VERBS, new Realiser(CONJUGATOR));
    private static final ErrorCatalogue ERRORS = new ErrorCatalogue(CONJUGATOR, VERBS);
    private static final Planner PLANNER = new Planner(VERBS, DRAFTER, ERRORS);
    private static final IndependentSentences INDEPENDENT =
            new IndependentSentences(DRAFTER, ERRORS);
    private static final Composer COMPOSER = new Composer(DRAFTER, ERRORS);

    static final ProblemJudge JUDGE =
            new ProblemJudge(new Grammar(VERBS, CONJUGATOR, Lexicon.load()), ERRORS, DRAFTER);

    private ComposedProblems() {}

    /** One problem of {@code statements} statements for each seed from {@code first} on. */
    static Stream<Candidate> candidates(long first, int count, int statements) {
        return plans(first, count, statements).map(ComposedProblems::compose);
    }

    /** The same, each statement with a sentence of its own where there is one. */
    static Stream<Candidate> independent(long first, int count, int statements) {
        return plans(first, count, statements)
                .map(plan ->
                        new Candidate(
                                plan,
                                INDEPENDENT.briefs(plan).stream()
                                        .map(ComposedProblems::independent)
                                        .toList()));
    }

    private static Stream<ProblemPlan> plans(long first, int count, int statements) {
        Constraints anything =
                new Constraints(
                        Set.of(), List.of(), Set.of(), null, null, null, null, statements, "eng");
        return LongStream.range(first, first + count)
                .mapToObj(seed -> PLANNER.plan(anything, new Random(seed)).orElseThrow());
    }

    static Candidate compose(ProblemPlan plan) {
        return new Candidate(
                plan, plan.briefs().stream().map(ComposedProblems::statement).toList());
    }

    private static CandidateStatement independent(StatementBrief brief) {
        CandidateStatement statement = statement(brief);
        return new CandidateStatement(
                statement.content(),
                statement.error(),
                statement.translation(),
                statement.explanation(),
                brief.error() == null
                        ? null
                        : statement(new StatementBrief(brief.sentence(), null, 0)).content());
    }

    private static CandidateStatement statement(StatementBrief brief) {
        return switch (COMPOSER.compose(brief)) {
            case Composed(String content, String translation, String explanation) ->
                    new CandidateStatement(content, brief.error(), translation, explanation);
            case Composition.Impossible(String reason) -> throw new AssertionError(reason);
        };
    }
}
