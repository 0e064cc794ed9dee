package io.quizpool.french.grammar;

/** How an object of the verb appears in a sentence. */
public enum ObjectForm implements Wire {
    ABSENT,
    NOUN,
    /**
     * As a clitic before the verb ({@code le, la, les, lui, leur}), or after a positive imperative.
     */
    PRONOUN;

    /** Whether the object appears at all. */
    public boolean present() {
        return this != ABSENT;
    }
}
