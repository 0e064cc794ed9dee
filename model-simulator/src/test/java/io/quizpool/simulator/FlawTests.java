package io.quizpool.simulator;

import static io.quizpool.simulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.simulator.fault.Fault.Flaw;
import io.quizpool.simulator.settings.SimulatorSettings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FlawTests {

    private final ModelSimulator simulator =
            ModelSimulator.start(
                    SimulatorSettings.defaults(), Surroundings.usual().withAuthor(Prompts::author));
    private final Client client = new Client(simulator);

    @AfterEach
    void stop() {
        client.close();
        simulator.close();
    }

    @Test
    void brokenJsonEndsAsIfItWereWhole() throws Exception {
        JsonNode choice = spoiled(Flaw.BROKEN_JSON);

        assertThat(choice.path("finish_reason").asString()).isEqualTo("stop");
        assertThatThrownBy(() -> JsonMapper.shared().readTree(content(choice)))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void aTruncatedAnswerSaysSo() throws Exception {
        JsonNode choice = spoiled(Flaw.TRUNCATED);

        assertThat(choice.path("finish_reason").asString()).isEqualTo("length");
        assertThat(content(choice)).startsWith("{\"content\"").doesNotEndWith("}");
    }

    @Test
    void schemasAreMissedByAFieldTooFewOrTooMany() throws Exception {
        assertThat(
                        JsonMapper.shared()
                                .readTree(content(spoiled(Flaw.MISSING_FIELD)))
                                .propertyNames())
                .containsExactly("content", "translation");
        assertThat(JsonMapper.shared().readTree(content(spoiled(Flaw.EXTRA_FIELD))).propertyNames())
                .hasSize(4)
                .contains("content", "translation", "explanation");
    }

    @Test
    void aRefusalHasNoContent() throws Exception {
        JsonNode message = spoiled(Flaw.REFUSAL).path("message");

        assertThat(message.path("content").isNull()).isTrue();
        assertThat(message.path("refusal").asString()).startsWith("I'm sorry");
    }

    @Test
    void anEmptyAnswerIsEmpty() throws Exception {
        assertThat(content(spoiled(Flaw.EMPTY))).isEmpty();
    }

    @Test
    void aWrongAnswerIsCorrectWhereADistractorWasAskedAndTheReverse() throws Exception {
        simulator.script(Flaw.WRONG_ANSWER, Flaw.WRONG_ANSWER);

        assertThat(
                        content(
                                choice(
                                        client.chat(
                                                Prompts.statementRequest(
                                                        "partir",
                                                        StatementError.WRONG_AUXILIARY)))))
                .contains("partir, correct");
        assertThat(content(choice(client.chat(Prompts.statementRequest("partir", null)))))
                .doesNotContain("correct");
    }

    @Test
    void aRefusalIsStreamedToo() throws Exception {
        simulator.script(Flaw.REFUSAL);

        List<JsonNode> chunks = client.stream(Prompts.HELLO_STREAMED);

        assertThat(chunks)
                .anyMatch(chunk ->
                        !chunk.path("choices")
                                .path(0)
                                .path("delta")
                                .path("refusal")
                                .asString("")
                                .isEmpty());
    }

    private JsonNode spoiled(Flaw flaw) throws IOException, InterruptedException {
        simulator.script(flaw);
        JsonNode choice = choice(client.chat(Prompts.statementRequest("partir", null)));
        assertThat(simulator.stats().count(flaw.word())).isPositive();
        return choice;
    }

    private static JsonNode choice(HttpResponse<String> response) {
        return json(response).path("choices").path(0);
    }

    private static String content(JsonNode choice) {
        return choice.path("message").path("content").asString();
    }
}
