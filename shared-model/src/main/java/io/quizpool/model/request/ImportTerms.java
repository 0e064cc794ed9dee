package io.quizpool.model.request;

/**
 * How the problems of an import are dealt with.
 *
 * @param dryRun whether they are judged only and kept out of the pool
 */
public record ImportTerms(boolean dryRun) {}
