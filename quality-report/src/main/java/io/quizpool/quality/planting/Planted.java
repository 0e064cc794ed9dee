package io.quizpool.quality.planting;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.french.judge.Candidate;

/**
 * A problem with a fault.
 *
 * @param error of the distractor that the fault concerns, as it was before
 */
public record Planted(Candidate candidate, StatementError error) {}
