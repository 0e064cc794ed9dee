package io.quizpool.api.error;

import io.quizpool.french.grammar.Wire;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one value of a request.
 *
 * @param field its path in the body, or the name of the parameter or header
 * @param message what is wrong with the value
 * @param allowed the values that would do, where they can be listed
 */
public record FieldError(
        @Schema(example = "constraints.tenses_used[0]") String field,
        @Schema(example = "'past' is not known") String message,
        @Schema(example = "[\"present\", \"imparfait\"]") @Nullable List<String> allowed) {

    /** An error whose message says all. */
    public FieldError(String field, String message) {
        this(field, message, null);
    }

    /** {@code value} is none of the words of {@code type}. */
    public static <E extends Enum<E> & Wire> FieldError unknown(
            String field, String value, Class<E> type) {
        return new FieldError(
                field, "'" + shortened(value) + "' is not known", Wire.names(type).toList());
    }

    /** {@code value}, cut where it would bloat a message. */
    public static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 60) + "…";
    }
}
