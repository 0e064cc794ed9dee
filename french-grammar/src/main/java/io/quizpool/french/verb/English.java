package io.quizpool.french.verb;

/**
 * The English of a verb's main sense: {@code eat}, {@code ate}, {@code eaten}; it may be of several
 * words.
 */
public record English(String base, String past, String participle) {}
