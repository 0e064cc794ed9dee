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
 * @param corrected of a distractor that is a sentence of its own: the same without its error; null
 *     where it is the problem's correct statement but for its error
 */
public record CandidateStatement(
        String content,
        @Nullable StatementError error,
        String translation,
        String explanation,
        @Nullable String corrected) {

    /** The correct statement, or a distractor that makes a minimal pair with it. */
    public CandidateStatement(
            String content,
            @Nullable StatementError error,
            String translation,
            String explanation) {
        this(content, error, translation, explanation, null);
    }

    /** What must be right in every word: null for a distractor without a sentence of its own. */
    public @Nullable String right() {
        return error == null ? content : corrected;
    }
}
