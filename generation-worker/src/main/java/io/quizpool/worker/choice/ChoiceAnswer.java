package io.quizpool.worker.choice;

import io.quizpool.model.json.ContractJson;
import io.quizpool.worker.chatmodel.AnswerSchema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a model must answer with, and how its text is read, trusting nothing. */
final class ChoiceAnswer {

    static final AnswerSchema SCHEMA =
            new AnswerSchema(
                    "multiple_choice_item",
                    """
                    {"type": "object", "additionalProperties": false,
                     "required": ["stem", "options", "difficulty", "score", "context"],
                     "properties": {
                       "stem": {"type": "string"},
                       "options": {"type": "array", "items": {
                         "type": "object", "additionalProperties": false,
                         "required": ["text", "is_correct", "explanation"],
                         "properties": {"text": {"type": "string"},
                                        "is_correct": {"type": "boolean"},
                                        "explanation": {"type": "string"}}}},
                       "difficulty": {"type": "string", "enum": [
                         "beginner", "elementary", "intermediate", "upper_intermediate",
                         "advanced", "native"]},
                       "score": {"type": "integer"},
                       "context": {"type": "string"}}}
                    """);

    private static final Set<String> ITEM =
            Set.of("stem", "options", "difficulty", "score", "context");
    private static final Set<String> OPTION = Set.of("text", "is_correct", "explanation");

    private ChoiceAnswer() {}

    /** The item; empty where {@code text} is not JSON of exactly the schema. */
    static Optional<ChoiceItem> read(String text) {
        try {
            JsonNode node = ContractJson.mapper().readTree(text);
            return isItem(node)
                    ? Optional.of(ContractJson.mapper().treeToValue(node, ChoiceItem.class))
                    : Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static boolean isItem(JsonNode node) {
        return hasExactly(node, ITEM)
                && node.path("stem").isString()
                && node.path("difficulty").isString()
                && node.path("context").isString()
                && node.path("score").isInt()
                && node.path("options").isArray()
                && node.path("options").valueStream().allMatch(ChoiceAnswer::isOption);
    }

    private static boolean isOption(JsonNode node) {
        return hasExactly(node, OPTION)
                && node.path("text").isString()
                && node.path("is_correct").isBoolean()
                && node.path("explanation").isString();
    }

    private static boolean hasExactly(JsonNode node, Set<String> fields) {
        return node.isObject() && Set.copyOf(List.copyOf(node.propertyNames())).equals(fields);
    }
}
