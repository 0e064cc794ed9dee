package io.quizpool.api.error;

import io.quizpool.french.grammar.Wire;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says in the contract's words why a JSON body was not understood. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Failure failure(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                    new Failure.Invalid(
                            List.of(
                                    new FieldError(
                                            path(unknown),
                                            "This field is not known",
                                            known(unknown))));
            case InvalidFormatException invalid ->
                    new Failure.Invalid(
                            List.of(
                                    new FieldError(
                                            path(invalid),
                                            "'%s' is not %s"
                                                    .formatted(
                                                            FieldError.shortened(
                                                                    String.valueOf(
                                                                            invalid.getValue())),
                                                            expected(invalid.getTargetType())),
                                            allowed(invalid.getTargetType()))));
            case MismatchedInputException mismatch ->
                    new Failure.Invalid(
                            List.of(
                                    new FieldError(
                                            path(mismatch),
                                            "This must be " + expected(mismatch.getTargetType()),
                                            allowed(mismatch.getTargetType()))));
            case JacksonException broken when !broken.getPath().isEmpty() && isNumber(broken) ->
                    Failure.Invalid.of(path(broken), "This number is out of range");
            case JacksonException broken -> new Failure.Unreadable(notJson(broken));
            case null -> new Failure.Unreadable("The request needs a body: send a JSON object.");
            default -> new Failure.Unreadable("The body ended early: send the request again.");
        };
    }

    /** What a value of {@code type} looks like to a caller, with its article. */
    static String expected(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (Wire.class.isAssignableFrom(type)) {
            return "one of the allowed words";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (type == Integer.class || type == int.class || type == Long.class) {
            return "a whole number";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == Instant.class) {
            return "a time like 2026-01-31T12:00:00Z";
        }
        return type == UUID.class ? "a UUID" : "an object";
    }

    private static boolean isNumber(JacksonException broken) {
        return broken instanceof tools.jackson.core.exc.InputCoercionException;
    }

    private static @Nullable List<String> allowed(@Nullable Class<?> type) {
        return type == null || !Wire.class.isAssignableFrom(type)
                ? null
                : Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Wire) constant).wire())
                        .toList();
    }

    private static List<String> known(UnrecognizedPropertyException unknown) {
        Collection<Object> names = unknown.getKnownPropertyIds();
        return names == null ? List.of() : names.stream().map(String::valueOf).sorted().toList();
    }

    private static String path(JacksonException where) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : where.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.isEmpty() ? "(body)" : path.toString();
    }

    private static String notJson(JacksonException broken) {
        TokenStreamLocation location = broken.getLocation();
        return "The body is no valid JSON"
                + (location == null
                        ? ""
                        : " (line %d, column %d)"
                                .formatted(location.getLineNr(), location.getColumnNr()))
                + ": correct it there and send it again.";
    }
}
