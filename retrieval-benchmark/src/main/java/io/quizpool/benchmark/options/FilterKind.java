package io.quizpool.benchmark.options;

/** By how many facets a request filters. */
public enum FilterKind {
    NONE,
    ONE,
    THREE
}
