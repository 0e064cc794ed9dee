package io.quizpool.api.cache;

/**
 * What a cache keeps outside the memory that is measured anyway, such as in a file.
 *
 * @param entries how many
 * @param bytes what they take
 * @param most the most bytes that they may take
 */
public record Besides(long entries, long bytes, long most) {

    static final Besides NOTHING = new Besides(0, 0, 0);
}
