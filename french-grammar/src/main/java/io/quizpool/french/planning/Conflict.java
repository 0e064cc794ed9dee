package io.quizpool.french.planning;

/**
 * Why no problem can meet a set of constraints.
 *
 * @param field the constraint at fault, in snake_case: {@code tenses_used}, {@code
 *     verb_infinitives}
 * @param message what is wrong with its value, and what would be allowed
 */
public record Conflict(String field, String message) {}
