package io.quizpool.model.problem;

import io.quizpool.french.grammar.StatementError;
import org.jspecify.annotations.Nullable;

/**
 * One sentence of a problem, or one option of multiple choice.
 *
 * @param translation of a sentence of grammar; null in an option, which needs none
 * @param errorType the error that a distractor carries; null in the correct statement and in
 *     options
 */
public record Statement(
        String content,
        boolean isCorrect,
        @Nullable String translation,
        String explanation,
        @Nullable StatementError errorType) {}
