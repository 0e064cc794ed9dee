package io.quizpool.french.error;

/**
 * A wrong statement.
 *
 * @param explanation in English: the rule, the CEFR level at which it is learned, the right words
 *     and the wrong ones as they stand in the two statements
 */
public record Distractor(String content, String explanation) {}
