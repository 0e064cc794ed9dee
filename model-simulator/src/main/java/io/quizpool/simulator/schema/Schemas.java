package io.quizpool.simulator.schema;

import tools.jackson.databind.JsonNode;

/** Reading of schemas that filling and checking share. */
final class Schemas {

    private static final String LOCAL = "#";

    private Schemas() {}

    /** The schema that {@code schema} stands for: itself, or what its {@code $ref} points at. */
    static JsonNode resolved(JsonNode schema, JsonNode root) {
        JsonNode present = schema;
        // Bounded, for a reference may lead back to itself.
        for (int hops = 0; hops < 16 && present.path("$ref").isString(); hops++) {
            String reference = present.path("$ref").stringValue();
            if (!reference.startsWith(LOCAL)) {
                throw new UnfillableSchemaException(
                        "'$ref' %s leads out of the schema".formatted(reference));
            }
            present = reference.equals(LOCAL) ? root : root.at(reference.substring(1));
            if (present.isMissingNode()) {
                throw new UnfillableSchemaException("'$ref' %s leads nowhere".formatted(reference));
            }
        }
        return present;
    }

    /** Whether the array {@code names} has {@code name} among its strings. */
    static boolean lists(JsonNode names, String name) {
        for (JsonNode element : names) {
            if (element.asString("").equals(name)) {
                return true;
            }
        }
        return false;
    }
}
