package io.quizpool.worker.judge;

import io.quizpool.french.French;
import io.quizpool.french.composer.Composition;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.planning.Constraints;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.StatementBrief;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Problems as the built-in composer writes them: right, and of every kind. */
public final class ComposedCandidates {

    /** The library that composes and judges them. */
    public static final French FRENCH = French.load();

    private static final Constraints ANYTHING =
            new Constraints(Set.of(), List.of(), Set.of(), null, null, null, null, 4, "eng");

    private ComposedCandidates() {}

    /** The first {@code count} problems of four statements. */
    public static Stream<Candidate> first(int count) {
        return LongStream.range(0, count).mapToObj(ComposedCandidates::of);
    }

    /** The problem of this seed, the correct statement first. */
    public static Candidate of(long seed) {
        ProblemPlan plan =
                FRENCH.planner().plan(ANYTHING, new SplittableRandom(seed)).orElseThrow();
        return new Candidate(
                plan, plan.briefs().stream().map(ComposedCandidates::statement).toList());
    }

    /** {@code candidate} with other sentences. */
    public static Candidate rewritten(Candidate candidate, UnaryOperator<String> rewriting) {
        return new Candidate(
                candidate.plan(),
                candidate.statements().stream()
                        .map(statement ->
                                new CandidateStatement(
                                        rewriting.apply(statement.content()),
                                        statement.error(),
                                        statement.translation(),
                                        rewriting.apply(statement.explanation())))
                        .toList());
    }

    private static CandidateStatement statement(StatementBrief brief) {
        return switch (FRENCH.composer().compose(brief)) {
            case Composition.Composed(String content, String translation, String explanation) ->
                    new CandidateStatement(content, brief.error(), translation, explanation);
            case Composition.Impossible(String reason) -> throw new AssertionError(reason);
        };
    }
}
