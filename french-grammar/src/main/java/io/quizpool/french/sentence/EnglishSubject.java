package io.quizpool.french.sentence;

/**
 * The English subject.
 *
 * @param text {@code I}, {@code my sister}
 * @param possessive {@code my}, {@code her}
 */
public record EnglishSubject(String text, Agreement agreement, String possessive) {

    /** How the English verb agrees. */
    public enum Agreement {
        I,
        THIRD_SINGULAR,
        /** {@code you} too, whether one or several. */
        PLURAL
    }
}
