package io.quizpool.model.problem;

import io.quizpool.french.grammar.StatementError;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a problem.
 *
 * @param errorType the error that a distractor carries; null in the correct statement
 */
public record Statement(
        String content,
        boolean isCorrect,
        String translation,
        String explanation,
        @Nullable StatementError errorType) {}
