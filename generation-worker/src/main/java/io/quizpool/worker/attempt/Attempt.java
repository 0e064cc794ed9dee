package io.quizpool.worker.attempt;

import io.quizpool.french.judge.Finding;
import io.quizpool.french.planning.ProblemPlan;
import io.quizpool.worker.claim.Claim;
import java.time.Instant;
import java.util.List;

/**
 * One try at a task.
 *
 * @param number from 1, counted over all claims of the task
 * @param findings what the judge said of the attempt before, where this one revises it
 * @param deadline when the last call of the model must have answered
 */
record Attempt(
        Claim claim,
        int number,
        ProblemPlan plan,
        List<Finding> findings,
        Instant startedAt,
        Instant deadline) {

    Attempt {
        findings = List.copyOf(findings);
    }
}
