package io.quizpool.simulator.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class SchemaFillerTests {

    private static final String QUIZ =
            """
            {"type": "object", "additionalProperties": false,
             "required": ["title", "level", "score", "tags", "questions", "origin", "done", "note"],
             "properties": {
               "title": {"type": "string", "minLength": 30, "maxLength": 40},
               "level": {"type": "string", "enum": ["easy", "hard"]},
               "score": {"type": "integer", "minimum": 3, "maximum": 4},
               "tags": {"type": "array", "minItems": 2, "maxItems": 3, "items": {"type": "string"}},
               "questions": {"type": "array", "items": {"$ref": "#/$defs/question"}},
               "origin": {"const": "simulator"},
               "done": {"type": "boolean"},
               "note": {"type": ["string", "null"]}},
             "$defs": {"question": {"type": "object", "additionalProperties": false,
               "required": ["text", "weight", "next"],
               "properties": {
                 "text": {"type": "string"},
                 "weight": {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
                 "next": {"anyOf": [{"$ref": "#/$defs/question"}, {"type": "null"}]}}}}}
            """;

    @Test
    void fillsEveryKindOfProperty() {
        JsonNode quiz = fill(QUIZ, 5);

        assertThat(SchemaCheck.mismatch(quiz, schema(QUIZ))).isEmpty();
        assertThat(quiz.path("level").asString()).isEqualTo("easy");
        assertThat(quiz.path("tags").size()).isEqualTo(2);
        assertThat(quiz.path("tags").get(0)).isNotEqualTo(quiz.path("tags").get(1));
        assertThat(quiz.path("questions").path(0).path("text").asString()).isNotBlank();
    }

    @Test
    void equalSeedsGiveEqualValues() {
        assertThat(fill(QUIZ, 5)).isEqualTo(fill(QUIZ, 5)).isNotEqualTo(fill(QUIZ, 6));
    }

    @Test
    void usesKnownValuesAtTheTop() {
        ObjectNode known = JsonMapper.shared().createObjectNode().put("origin", "simulator");
        known.put("title", "Le passé composé et ses auxiliaires");

        assertThat(SchemaFiller.fill(schema(QUIZ), known, 1).path("title").asString())
                .isEqualTo("Le passé composé et ses auxiliaires");
    }

    @Test
    void refusesKnownValuesThatDoNotFit() {
        ObjectNode known = JsonMapper.shared().createObjectNode().put("title", "Short");

        assertThatThrownBy(() -> SchemaFiller.fill(schema(QUIZ), known, 1))
                .isInstanceOf(UnfillableSchemaException.class)
                .hasMessageContaining("$.title has 5 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"minimum\": 10}",
                "{\"maximum\": -10}",
                "{\"exclusiveMaximum\": 0}",
                "{\"minimum\": 0.2, \"maximum\": 0.9}",
                "{\"multipleOf\": 7, \"minimum\": 1}"
            })
    void keepsNumbersWithinTheirBounds(String bounds) {
        ObjectNode number = schema(bounds).put("type", "number");
        ObjectNode schema = JsonMapper.shared().createObjectNode().put("type", "object");
        schema.putObject("properties").set("n", number);

        for (int seed = 0; seed < 20; seed++) {
            JsonNode filled =
                    SchemaFiller.fill(schema, JsonMapper.shared().createObjectNode(), seed);
            assertThat(SchemaCheck.mismatch(filled, schema)).isEmpty();
            assertThat(filled.path("n").doubleValue() % number.path("multipleOf").asDouble(0.1))
                    .isCloseTo(0, Offset.offset(0.1));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"string\", \"pattern\": \"^[A-Z]{9}$\"}",
                "{\"$ref\": \"#/$defs/gone\"}",
                "{\"$ref\": \"https://example.org/schema\"}"
            })
    void saysWhichSchemaItCannotFill(String property) {
        ObjectNode schema = JsonMapper.shared().createObjectNode().put("type", "object");
        schema.putObject("properties").set("p", schema(property));

        assertThatThrownBy(
                        () -> SchemaFiller.fill(schema, JsonMapper.shared().createObjectNode(), 1))
                .isInstanceOf(UnfillableSchemaException.class);
    }

    private static JsonNode fill(String schema, int seed) {
        return SchemaFiller.fill(schema(schema), JsonMapper.shared().createObjectNode(), seed);
    }

    private static ObjectNode schema(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
