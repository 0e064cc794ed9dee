package io.quizpool.simulator;

import static io.quizpool.simulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.model.prompt.ChoiceBrief;
import io.quizpool.model.prompt.ChoiceLine;
import io.quizpool.simulator.fault.Fault.Flaw;
import io.quizpool.simulator.settings.SimulatorSettings;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Items of multiple choice, asked for as the product asks for them. */
class ChoiceTests {

    private static final String SCHEMA =
            """
            {"type": "json_schema", "json_schema": {"name": "item", "strict": true, "schema": {
              "type": "object", "additionalProperties": false,
              "required": ["stem", "options", "difficulty", "score", "context"],
              "properties": {
                "stem": {"type": "string"}, "difficulty": {"type": "string"},
                "score": {"type": "integer"}, "context": {"type": "string"},
                "options": {"type": "array", "items": {
                  "type": "object", "additionalProperties": false,
                  "required": ["text", "is_correct", "explanation"],
                  "properties": {"text": {"type": "string"}, "is_correct": {"type": "boolean"},
                                 "explanation": {"type": "string"}}}}}}}}
            """;

    private final ModelSimulator simulator = ModelSimulator.start(SimulatorSettings.defaults());
    private final Client client = new Client(simulator);

    @AfterEach
    void stop() {
        client.close();
        simulator.close();
    }

    @Test
    void haveOneKeyAmongAsManyDifferentOptionsAsAreAskedFor() throws Exception {
        for (int options = 2; options <= 6; options++) {
            JsonNode item = item(options, 1);

            assertThat(item.path("options").valueStream().map(one -> one.path("text").asString()))
                    .hasSize(options)
                    .doesNotHaveDuplicates();
            assertThat(keys(item)).isOne();
            assertThat(item.path("difficulty").asString()).isEqualTo("advanced");
            assertThat(item.path("score").asInt()).isBetween(1, 10);
        }
    }

    @Test
    void differWithTheVariationAndAreTheSameWithoutOne() throws Exception {
        Set<String> stems = new HashSet<>();
        for (int variation = 0; variation < 30; variation++) {
            stems.add(item(4, variation).path("stem").asString());
        }

        assertThat(stems).hasSize(30);
        assertThat(item(4, 7)).isEqualTo(item(4, 7));
    }

    @Test
    void haveTwoKeysWhereTheAnswerIsToBeWrong() throws Exception {
        simulator.script(Flaw.WRONG_ANSWER);

        assertThat(keys(item(4, 1))).isEqualTo(2);
    }

    private static long keys(JsonNode item) {
        return item.path("options")
                .valueStream()
                .filter(one -> one.path("is_correct").asBoolean())
                .count();
    }

    private JsonNode item(int options, long variation) throws Exception {
        ObjectNode request = JsonMapper.shared().createObjectNode().put("model", "m");
        request.putArray("messages")
                .addObject()
                .put("role", "user")
                .put(
                        "content",
                        "Write an item.\n"
                                + ChoiceLine.write(
                                        new ChoiceBrief(
                                                "Rivers",
                                                options,
                                                DifficultyLevel.ADVANCED,
                                                "eng",
                                                variation)));
        request.set("response_format", JsonMapper.shared().readTree(SCHEMA));
        String content =
                json(client.chat(request.toString())).at("/choices/0/message/content").asString();
        return JsonMapper.shared().readTree(content);
    }
}
