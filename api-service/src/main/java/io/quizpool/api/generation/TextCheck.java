package io.quizpool.api.generation;

import io.quizpool.api.error.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks texts that are kept.
 *
 * @param errors gets whatever is refused
 */
record TextCheck(List<FieldError> errors) {

    /** The text; empty where it is refused. */
    String required(String field, @Nullable String given, int longest) {
        if (given == null || given.isBlank()) {
            errors.add(
                    new FieldError(
                            field,
                            "This is required: a text of 1 to %d characters".formatted(longest)));
            return "";
        }
        optional(field, given, longest);
        return given;
    }

    void optional(String field, @Nullable String given, int longest) {
        if (given == null) {
            return;
        }
        if (given.isBlank() || given.length() > longest) {
            errors.add(
                    new FieldError(
                            field, "This must be a text of 1 to %d characters".formatted(longest)));
        } else if (!given.codePoints().allMatch(TextCheck::canBeKept)) {
            errors.add(
                    new FieldError(
                            field, "Control characters and halves of characters are not kept"));
        }
    }

    /** The database keeps neither half a surrogate pair nor the character zero. */
    private static boolean canBeKept(int character) {
        boolean halfPair =
                character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !halfPair
                && (!Character.isISOControl(character) || Character.isWhitespace(character));
    }
}
