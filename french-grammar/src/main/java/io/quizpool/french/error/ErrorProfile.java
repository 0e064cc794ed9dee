package io.quizpool.french.error;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.StatementError;

/**
 * What is said of an error to whoever writes it or looks for it.
 *
 * @param level at which learners meet the rule that it offends against
 * @param description the error in a sentence or two, beginning in the middle of one
 */
public record ErrorProfile(StatementError error, DifficultyLevel level, String description) {}
