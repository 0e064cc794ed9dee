package io.quizpool.simulator.schema;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What {@code strict: true} demands of a schema: every object closed, every property required.
 *
 * <p>Source: OpenAI's guide to structured outputs, "Supported schemas".
 */
public final class StrictSchema {

    private StrictSchema() {}

    /** The first breach found in {@code schema}, in the API's words; empty where there is none. */
    public static Optional<String> violation(ObjectNode schema) {
        if (!schema.path("type").asString("").equals("object")) {
            return Optional.of("schema must be a JSON Schema of 'type: \"object\"'.");
        }
        return violation(schema, "");
    }

    private static Optional<String> violation(JsonNode schema, String context) {
        if (schema.path("properties") instanceof ObjectNode properties) {
            if (!schema.path("additionalProperties").isBoolean()
                    || schema.path("additionalProperties").booleanValue()) {
                return breach(
                        context,
                        "'additionalProperties' is required to be supplied and to be false.");
            }
            for (String name : properties.propertyNames()) {
                if (!Schemas.lists(schema.path("required"), name)) {
                    return breach(
                            context,
                            "'required' is required to be supplied and to be an array including"
                                    + " every key in properties. Missing '%s'.".formatted(name));
                }
            }
        }
        return nested(schema, context);
    }

    private static Optional<String> nested(JsonNode schema, String context) {
        for (String keyword : new String[] {"properties", "$defs"}) {
            for (Map.Entry<String, JsonNode> child : schema.path(keyword).properties()) {
                Optional<String> found =
                        violation(child.getValue(), step(context, keyword, child.getKey()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        for (JsonNode alternative : schema.path("anyOf")) {
            Optional<String> found = violation(alternative, step(context, "anyOf"));
            if (found.isPresent()) {
                return found;
            }
        }
        return schema.has("items")
                ? violation(schema.path("items"), step(context, "items"))
                : Optional.empty();
    }

    private static Optional<String> breach(String context, String message) {
        return Optional.of("In context=(%s), %s".formatted(context, message));
    }

    private static String step(String context, String... names) {
        String step = "'" + String.join("', '", names) + "'";
        return context.isEmpty() ? step : context + ", " + step;
    }
}
