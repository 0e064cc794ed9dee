package io.quizpool.french.judge;

import io.quizpool.french.grammar.StatementError;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a written problem.
 *
 * @param content the French sentence
 * @param error the error it claims to carry; null where it claims to be correct
 * @param translation what it means, in the problem's target language
 * @param explanation the rule, and for a distractor the right form
 */
public record CandidateStatement(
        String content, @Nullable StatementError error, String translation, String explanation) {}
