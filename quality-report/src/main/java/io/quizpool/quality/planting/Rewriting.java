package io.quizpool.quality.planting;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.planning.ProblemPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Candidates with one thing changed. */
final class Rewriting {

    /** Where the composer puts the correct statement. */
    static final int CORRECT = 0;

    private Rewriting() {}

    static IntStream distractors(Candidate candidate) {
        return IntStream.range(1, candidate.statements().size());
    }

    static String content(Candidate candidate, int place) {
        return candidate.statements().get(place).content();
    }

    static StatementError error(Candidate candidate, int place) {
        return Objects.requireNonNull(candidate.statements().get(place).error());
    }

    static Candidate withContent(Candidate candidate, int place, String content) {
        CandidateStatement old = candidate.statements().get(place);
        return with(
                candidate,
                place,
                new CandidateStatement(content, old.error(), old.translation(), old.explanation()));
    }

    static Candidate withExplanation(Candidate candidate, int place, String explanation) {
        CandidateStatement old = candidate.statements().get(place);
        return with(
                candidate,
                place,
                new CandidateStatement(old.content(), old.error(), old.translation(), explanation));
    }

    /** The distractor is planned and named as another error: nothing but its French can tell. */
    static Candidate withError(Candidate candidate, int place, StatementError error) {
        CandidateStatement old = candidate.statements().get(place);
        List<StatementError> errors = new ArrayList<>(candidate.plan().errors());
        errors.set(errors.indexOf(error(candidate, place)), error);
        return new Candidate(
                new ProblemPlan(candidate.plan().sentence(), candidate.plan().focus(), errors),
                with(
                                candidate,
                                place,
                                new CandidateStatement(
                                        old.content(), error, old.translation(), old.explanation()))
                        .statements());
    }

    private static Candidate with(Candidate candidate, int place, CandidateStatement statement) {
        List<CandidateStatement> statements = new ArrayList<>(candidate.statements());
        statements.set(place, statement);
        return new Candidate(candidate.plan(), statements);
    }
}
