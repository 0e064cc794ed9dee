package io.quizpool.simulator.schema;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Tells whether a value fits a schema, by the keywords that structured outputs know.
 *
 * <p>Source: JSON Schema 2020-12, validation vocabulary.
 */
public final class SchemaCheck {

    private final JsonNode root;

    private SchemaCheck(JsonNode root) {
        this.root = root;
    }

    /** The first thing in {@code value} that {@code schema} does not allow; empty where it fits. */
    public static Optional<String> mismatch(JsonNode value, JsonNode schema) {
        return new SchemaCheck(schema).check(value, schema, "$");
    }

    private Optional<String> check(JsonNode value, JsonNode asked, String path) {
        JsonNode schema = Schemas.resolved(asked, root);
        if (schema.has("anyOf")) {
            boolean fits =
                    StreamSupport.stream(schema.get("anyOf").spliterator(), false)
                            .anyMatch(choice -> check(value, choice, path).isEmpty());
            if (!fits) {
                return wrong(path, "fits none of the alternatives");
            }
        }
        if (schema.has("const") && !schema.get("const").equals(value)) {
            return wrong(path, "is not the constant");
        }
        if (schema.has("enum") && !contains(schema.get("enum"), value)) {
            return wrong(path, "is none of the enumerated values");
        }
        if (schema.has("type") && !hasType(value, schema.get("type"))) {
            return wrong(path, "is not of type " + schema.get("type"));
        }
        if (value.isObject()) {
            return object(value, schema, path);
        }
        if (value.isArray()) {
            return array(value, schema, path);
        }
        if (value.isString()) {
            return string(value.stringValue(), schema, path);
        }
        return value.isNumber() ? number(value, schema, path) : Optional.empty();
    }

    private Optional<String> object(JsonNode value, JsonNode schema, String path) {
        for (JsonNode required : schema.path("required")) {
            if (!value.has(required.asString(""))) {
                return wrong(path, "lacks the required '" + required.asString("") + "'");
            }
        }
        JsonNode closed = schema.path("additionalProperties");
        for (Map.Entry<String, JsonNode> field : value.properties()) {
            JsonNode property = schema.path("properties").path(field.getKey());
            if (property.isMissingNode() && closed.isBoolean() && !closed.booleanValue()) {
                return wrong(path, "has a field that is not allowed: '" + field.getKey() + "'");
            }
            Optional<String> found = check(field.getValue(), property, path + "." + field.getKey());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> array(JsonNode value, JsonNode schema, String path) {
        if (value.size() < schema.path("minItems").asInt(0)
                || value.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
            return wrong(path, "has " + value.size() + " items");
        }
        for (int i = 0; i < value.size(); i++) {
            Optional<String> found =
                    check(value.get(i), schema.path("items"), path + "[" + i + "]");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> string(String value, JsonNode schema, String path) {
        int length = value.codePointCount(0, value.length());
        if (length < schema.path("minLength").asInt(0)
                || length > schema.path("maxLength").asInt(Integer.MAX_VALUE)) {
            return wrong(path, "has " + length + " characters");
        }
        boolean fits =
                !schema.has("pattern")
                        || Pattern.compile(schema.path("pattern").asString(""))
                                .matcher(value)
                                .find();
        return fits ? Optional.empty() : wrong(path, "does not match the pattern");
    }

    private static Optional<String> number(JsonNode value, JsonNode schema, String path) {
        double number = value.doubleValue();
        boolean fits =
                number >= schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
                        && number <= schema.path("maximum").asDouble(Double.POSITIVE_INFINITY)
                        && (!schema.has("exclusiveMinimum")
                                || number > schema.path("exclusiveMinimum").doubleValue())
                        && (!schema.has("exclusiveMaximum")
                                || number < schema.path("exclusiveMaximum").doubleValue());
        return fits ? Optional.empty() : wrong(path, "is out of bounds: " + number);
    }

    private static boolean hasType(JsonNode value, JsonNode type) {
        if (type.isArray()) {
            return StreamSupport.stream(type.spliterator(), false)
                    .anyMatch(each -> hasType(value, each));
        }
        return switch (type.asString("")) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            default -> false;
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        return StreamSupport.stream(values.spliterator(), false).anyMatch(value::equals);
    }

    private static Optional<String> wrong(String path, String what) {
        return Optional.of(path + " " + what);
    }
}
