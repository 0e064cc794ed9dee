package io.quizpool.api.poolindex;

/** One thing that problems are found by: {@code tenses_used} and {@code present}. */
public record Term(String facet, String word) {}
