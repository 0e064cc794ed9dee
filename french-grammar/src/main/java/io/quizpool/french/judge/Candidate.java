package io.quizpool.french.judge;

import io.quizpool.french.planning.ProblemPlan;
import java.util.List;

/** A written problem before the judge has seen it. */
public record Candidate(ProblemPlan plan, List<CandidateStatement> statements) {

    public Candidate {
        statements = List.copyOf(statements);
    }
}
