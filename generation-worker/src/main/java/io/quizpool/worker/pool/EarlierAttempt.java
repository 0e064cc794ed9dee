package io.quizpool.worker.pool;

import java.util.List;

/**
 * An attempt before the one that led to the problem.
 *
 * @param number of the attempt, from 1
 * @param outcome the name of its outcome, as in the record of attempts; {@code accepted} where the
 *     pool held its problem already
 * @param findings the codes of what the judges found, each once
 */
public record EarlierAttempt(int number, String outcome, List<String> findings) {

    public EarlierAttempt {
        findings = List.copyOf(findings);
    }
}
