package io.quizpool.french.grammar;

/** Masculine or feminine, as agreement sees it. */
public enum Gender implements Wire {
    MASCULINE,
    FEMININE
}
