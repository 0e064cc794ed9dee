package io.quizpool.french.grammar;

/** Whether a sentence affirms, or how it denies. */
public enum Polarity implements Wire {
    AFFIRMATIVE,
    NE_PAS,
    NE_PLUS,
    NE_JAMAIS;

    /** Whether the sentence carries {@code ne} and a second word of negation. */
    public boolean negated() {
        return this != AFFIRMATIVE;
    }
}
