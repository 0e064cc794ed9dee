package io.quizpool.worker.attempt;

import io.quizpool.french.judge.Finding;
import io.quizpool.french.planning.ProblemPlan;
import java.util.List;

/**
 * What an attempt writes: a plan, and what the judge said of it before, if it was written before.
 */
record Draft(ProblemPlan plan, List<Finding> findings) {

    Draft {
        findings = List.copyOf(findings);
    }
}
