package io.quizpool.quality.pool;

import io.quizpool.french.French;
import io.quizpool.french.composer.Composition;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.judge.Candidate;
import io.quizpool.french.judge.CandidateStatement;
import io.quizpool.french.planning.Constraints;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.planning.StatementBrief;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Problems of the composer, the correct statement first. */
public final class ComposedPool {

    private static final int STATEMENTS = 4;

    private final French french;

    /** Lets {@code french} compose. */
    public ComposedPool(French french) {
        this.french = french;
    }

    /**
     * {@code each} problems of every focus in every tense that has problems of it; the same ones
     * for the same {@code random}.
     */
    public List<Candidate> problems(int each, RandomGenerator random) {
        List<Candidate> problems = new ArrayList<>();
        for (GrammaticalFocus focus : GrammaticalFocus.values()) {
            for (Tense tense : Tense.values()) {
                Constraints constraints = constraints(focus, tense);
                if (french.planner().conflicts(constraints).isEmpty()) {
                    for (int i = 0; i < each; i++) {
                        french.planner()
                                .plan(constraints, random)
                                .map(this::composed)
                                .ifPresent(problems::add);
                    }
                }
            }
        }
        return problems;
    }

    private static Constraints constraints(GrammaticalFocus focus, Tense tense) {
        return new Constraints(
                Set.of(focus), List.of(), Set.of(tense), null, null, null, null, STATEMENTS, "eng");
    }

    private Candidate composed(ProblemPlan plan) {
        return new Candidate(plan, plan.briefs().stream().map(this::statement).toList());
    }

    private CandidateStatement statement(StatementBrief brief) {
        return written(brief)
                .orElseThrow(() -> new IllegalStateException("planned, yet impossible: " + brief));
    }

    /** The composer's statement; empty where it cannot write one. */
    public Optional<CandidateStatement> written(StatementBrief brief) {
        return switch (french.composer().compose(brief)) {
            case Composition.Composed(String content, String translation, String explanation) ->
                    Optional.of(
                            new CandidateStatement(
                                    content, brief.error(), translation, explanation));
            case Composition.Impossible impossible -> Optional.empty();
        };
    }
}
