package io.quizpool.simulator.schema;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes up a value that fits a schema: equal schemas and seeds give equal values.
 *
 * <p>Optional properties are filled too, as models do.
 */
public final class SchemaFiller {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int DEEPEST = 24;

    private final JsonNode root;
    private final ObjectNode known;
    private int counter;

    private SchemaFiller(JsonNode root, ObjectNode known, int seed) {
        this.root = root;
        this.known = known;
        this.counter = Math.floorMod(seed, 1000);
    }

    /**
     * A value for {@code schema}.
     *
     * @param known values to use for top-level properties of these names
     * @throws UnfillableSchemaException where no fitting value is found; the message says why
     */
    public static JsonNode fill(ObjectNode schema, ObjectNode known, int seed) {
        JsonNode value = new SchemaFiller(schema, known, seed).value(schema, "value", 0);
        Optional<String> mismatch = SchemaCheck.mismatch(value, schema);
        if (mismatch.isPresent()) {
            throw new UnfillableSchemaException(mismatch.get());
        }
        return value;
    }

    private JsonNode value(JsonNode asked, String name, int depth) {
        if (depth > DEEPEST) {
            throw new UnfillableSchemaException(
                    "the schema nests without end at '%s'".formatted(name));
        }
        JsonNode schema = Schemas.resolved(asked, root);
        if (schema.has("const")) {
            return schema.get("const");
        }
        if (!schema.path("enum").isEmpty()) {
            return schema.get("enum").get(0);
        }
        if (!schema.path("anyOf").isEmpty()) {
            // Deep down, the last alternative: usually null, which ends a recursive schema.
            JsonNode alternatives = schema.get("anyOf");
            int choice = depth > DEEPEST / 2 ? alternatives.size() - 1 : 0;
            return value(alternatives.get(choice), name, depth + 1);
        }
        return switch (type(schema, depth)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, name, depth);
            case "integer", "number" -> NumberFiller.number(schema, counter++);
            case "boolean" -> MAPPER.getNodeFactory().booleanNode(true);
            case "null" -> MAPPER.nullNode();
            default ->
                    MAPPER.getNodeFactory().stringNode(StringFiller.text(schema, name, counter++));
        };
    }

    private static String type(JsonNode schema, int depth) {
        JsonNode type = schema.path("type");
        if (type.isArray() && !type.isEmpty()) {
            return type.get(depth > DEEPEST / 2 ? type.size() - 1 : 0).asString("");
        }
        return type.asString(schema.has("properties") ? "object" : "string");
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = MAPPER.createObjectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            String name = property.getKey();
            JsonNode value =
                    depth == 0 && known.has(name)
                            ? known.get(name)
                            : value(property.getValue(), name, depth + 1);
            object.set(name, value);
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, String name, int depth) {
        ArrayNode array = MAPPER.createArrayNode();
        // One element where the schema leaves the choice, so that its shape is seen.
        int usual = depth > DEEPEST / 2 ? 0 : Math.min(1, schema.path("maxItems").asInt(1));
        int size = Math.max(schema.path("minItems").asInt(0), usual);
        for (int i = 0; i < size; i++) {
            array.add(value(schema.path("items"), name, depth + 1));
        }
        return array;
    }
}
