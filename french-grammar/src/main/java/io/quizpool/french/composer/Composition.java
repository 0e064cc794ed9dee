package io.quizpool.french.composer;

/** What the composer answers to a brief. */
public sealed interface Composition {

    /**
     * A written statement.
     *
     * @param content the French sentence, with its final punctuation
     * @param translation what the correct sentence means, in the brief's language
     * @param explanation the rule, and for a distractor the wrong and the right form
     */
    record Composed(String content, String translation, String explanation)
            implements Composition {}

    /** Nothing can be written: {@code reason} says why, in a sentence. */
    record Impossible(String reason) implements Composition {}
}
