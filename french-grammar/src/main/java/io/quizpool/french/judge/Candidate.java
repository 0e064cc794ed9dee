package io.quizpool.french.judge;

import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.french.reading.Stated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A written problem before the judge has seen it.
 *
 * @param stated what its question states of its pronouns; null where the question is the one that
 *     follows from the plan
 */
public record Candidate(
        ProblemPlan plan, List<CandidateStatement> statements, @Nullable Stated stated) {

    public Candidate {
        statements = List.copyOf(statements);
    }

    /** One whose question follows from its plan. */
    public Candidate(ProblemPlan plan, List<CandidateStatement> statements) {
        this(plan, statements, null);
    }
}
