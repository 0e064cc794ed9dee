package io.quizpool.simulator.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class StrictSchemaTests {

    @Test
    void acceptsClosedObjectsWithEveryPropertyRequired() {
        assertThat(
                        StrictSchema.violation(
                                schema(
                                        """
                                        {"type": "object", "additionalProperties": false,
                                         "required": ["a"],
                                         "properties": {"a": {"type": "string"}}}
                                        """)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    {"type":"array","items":{}}                                         | 'type: "object"'
                    {"type":"object","required":["a"],"properties":{"a":{}}}            | 'additionalProperties' is required
                    {"type":"object","additionalProperties":false,"properties":{"a":{}}}| Missing 'a'
                    {"type":"object","additionalProperties":false,"required":["a"],"properties":{"a":{"type":"array","items":{"properties":{}}}}} | context=('properties', 'a', 'items')
                    """)
    void namesTheFirstBreach(String schema, String message) {
        assertThat(StrictSchema.violation(schema(schema)))
                .hasValueSatisfying(found -> assertThat(found).contains(message));
    }

    private static ObjectNode schema(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
