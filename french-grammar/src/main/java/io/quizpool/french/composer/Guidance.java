package io.quizpool.french.composer;

/**
 * What shows another author of a statement which parts its sentence must have: prompts for language
 * models are made with it.
 *
 * @param example a correct sentence
 * @param explanation how the planted error differs from {@code example}, or why that is correct
 */
public record Guidance(String example, String explanation) {}
