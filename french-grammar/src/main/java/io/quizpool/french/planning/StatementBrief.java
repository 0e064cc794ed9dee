package io.quizpool.french.planning;

import io.quizpool.french.grammar.StatementError;
import org.jspecify.annotations.Nullable;

/**
 * What one statement of a problem must be.
 *
 * @param error the one error to plant; null asks for the correct statement
 * @param variant 0 for the first distractor of this error in its problem, 1 for a second, different
 *     one
 */
public record StatementBrief(SentenceBrief sentence, @Nullable StatementError error, int variant) {}
