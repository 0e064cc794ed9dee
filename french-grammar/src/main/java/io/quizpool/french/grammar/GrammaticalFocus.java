package io.quizpool.french.grammar;

/** What a problem tests. Each {@link StatementError} belongs to one focus. */
public enum GrammaticalFocus implements Wire {
    CONJUGATION,
    AUXILIARY,
    AGREEMENT,
    PRONOUNS,
    NEGATION,
    REFLEXIVE,
    PREPOSITIONS
}
