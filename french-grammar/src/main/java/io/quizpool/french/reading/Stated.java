package io.quizpool.french.reading;

import io.quizpool.french.conjugation.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * What the question states of the pronouns, beside the tense and the people, which the brief has.
 *
 * @param direct of whatever the direct pronoun stands for; null where none is stated
 * @param indirect the same of the indirect one
 */
public record Stated(@Nullable Agreement direct, @Nullable Agreement indirect) {

    /** No pronoun is spoken of. */
    public static final Stated NOTHING = new Stated(null, null);
}
