package io.quizpool.worker.attempt;

import io.quizpool.french.judge.Finding;
import java.util.List;

/**
 * What an attempt writes: a plan, and what the judge said of it before, if it was written before.
 */
record Draft(Plan plan, List<Finding> findings) {

    Draft {
        findings = List.copyOf(findings);
    }
}
