package io.quizpool.worker.attempt;

import io.quizpool.french.judge.Finding;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.pool.EarlierAttempt;
import java.time.Instant;
import java.util.List;

/**
 * One try at a task.
 *
 * @param number from 1, counted over all claims of the task
 * @param earlier the attempts before it under the same claim
 * @param findings what the judges said of the attempt before, where this one revises it
 * @param deadline when the last call of the model must have answered
 */
public record Attempt(
        Claim claim,
        int number,
        List<EarlierAttempt> earlier,
        Plan plan,
        List<Finding> findings,
        Instant startedAt,
        Instant deadline) {

    public Attempt {
        earlier = List.copyOf(earlier);
        findings = List.copyOf(findings);
    }
}
