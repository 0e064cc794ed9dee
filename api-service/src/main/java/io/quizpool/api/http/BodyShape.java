package io.quizpool.api.http;

import io.quizpool.api.error.FieldError;
import io.quizpool.french.grammar.Wire;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares a JSON body with the record that it is to become, all of it: unknown fields, nulls,
 * wrong types, unknown words. What is wrong is taken out of the tree, so that the rest can be read.
 */
final class BodyShape {

    private final List<FieldError> errors = new ArrayList<>();

    private BodyShape() {}

    /** What is wrong with the shape of {@code body}. */
    static List<FieldError> prune(JsonNode body, Class<?> type) {
        BodyShape shape = new BodyShape();
        if (body instanceof ObjectNode fields) {
            shape.checkFields("", fields, type);
        } else {
            shape.refuse("(body)", "This must be an object");
        }
        return shape.errors;
    }

    /** Whether everything below {@code path} was right. */
    private boolean checkFields(String path, ObjectNode fields, Class<?> type) {
        Map<String, Type> known = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            known.put(FieldNames.of(component), component.getGenericType());
        }
        int before = errors.size();
        for (String name : List.copyOf(fields.propertyNames())) {
            String field = path.isEmpty() ? shortened(name) : path + "." + shortened(name);
            Type wanted = known.get(name);
            if (wanted == null) {
                errors.add(
                        new FieldError(
                                field, "This field is not known", List.copyOf(known.keySet())));
                fields.remove(name);
            } else if (fields.get(name).isNull()) {
                refuse(field, "null is no value: leave the field out");
                fields.remove(name);
            } else if (!check(field, fields.get(name), wanted) && !fields.get(name).isObject()) {
                fields.remove(name);
            }
        }
        return errors.size() == before;
    }

    private boolean check(String field, JsonNode value, Type type) {
        if (type instanceof ParameterizedType list) {
            return checkList(field, value, list.getActualTypeArguments()[0]);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted.isRecord()) {
            if (value instanceof ObjectNode fields) {
                return checkFields(field, fields, wanted);
            }
            return refuse(field, "This must be an object");
        }
        if (Wire.class.isAssignableFrom(wanted)) {
            return checkWord(field, value, wanted);
        }
        return complaint(value, wanted).map(message -> refuse(field, message)).orElse(true);
    }

    private boolean checkList(String field, JsonNode value, Type element) {
        if (!value.isArray()) {
            return refuse(field, "This must be a list");
        }
        int before = errors.size();
        for (int i = 0; i < value.size(); i++) {
            String place = "%s[%d]".formatted(field, i);
            if (value.get(i).isNull()) {
                refuse(place, "null is not allowed in a list");
            } else {
                check(place, value.get(i), element);
            }
        }
        return errors.size() == before;
    }

    private boolean checkWord(String field, JsonNode value, Class<?> type) {
        List<Wire> words = Arrays.stream(type.getEnumConstants()).map(Wire.class::cast).toList();
        String given = value.isString() ? value.asString() : value.toString();
        if (value.isString() && words.stream().anyMatch(word -> word.answersTo(given))) {
            return true;
        }
        errors.add(
                new FieldError(
                        field,
                        "'%s' is not known".formatted(shortened(given)),
                        words.stream().map(Wire::wire).toList()));
        return false;
    }

    private static Optional<String> complaint(JsonNode value, Class<?> type) {
        if (type == String.class) {
            return value.isString()
                    ? StorableText.complaint(value.asString())
                    : Optional.of("This must be a text");
        }
        if (type == Integer.class) {
            return whole(value, value.canConvertToInt());
        }
        if (type == Long.class) {
            return whole(value, value.canConvertToLong());
        }
        if (type == BigDecimal.class) {
            return value.isNumber() ? Optional.empty() : Optional.of("This must be a number");
        }
        if (type == Boolean.class) {
            return value.isBoolean() ? Optional.empty() : Optional.of("This must be true or false");
        }
        if (type == Instant.class) {
            return isTime(value)
                    ? Optional.empty()
                    : Optional.of("This must be " + StorableText.TIME);
        }
        throw new IllegalStateException("No body has had a " + type.getName() + " yet");
    }

    private static Optional<String> whole(JsonNode value, boolean fits) {
        if (!value.isIntegralNumber()) {
            return Optional.of("This must be a whole number");
        }
        return fits ? Optional.empty() : Optional.of("This number is out of range");
    }

    private static boolean isTime(JsonNode value) {
        if (!value.isString()) {
            return false;
        }
        try {
            StorableText.time(value.asString());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean refuse(String field, String message) {
        errors.add(new FieldError(field, message));
        return false;
    }

    private static String shortened(String name) {
        return FieldError.shortened(name);
    }
}
