package io.quizpool.simulator;

import static io.quizpool.simulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.french.grammar.StatementError;
import io.quizpool.simulator.settings.SimulatorSettings;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChatProtocolTests {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final ModelSimulator simulator =
            ModelSimulator.start(
                    SimulatorSettings.defaults(),
                    Surroundings.usual()
                            .withAuthor(Prompts::author)
                            .withClock(Clock.fixed(NOON, ZoneOffset.UTC)));
    private final Client client = new Client(simulator);

    @AfterEach
    void stop() {
        client.close();
        simulator.close();
    }

    @Test
    void answersWithACompletion() throws Exception {
        HttpResponse<String> response = client.chat(Prompts.HELLO);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("x-request-id")).isPresent();
        JsonNode body = json(response);
        assertThat(body.path("object").asString()).isEqualTo("chat.completion");
        assertThat(body.path("model").asString()).isEqualTo("m");
        assertThat(body.path("created").asLong()).isEqualTo(NOON.getEpochSecond());
        JsonNode choice = body.path("choices").path(0);
        assertThat(choice.path("finish_reason").asString()).isEqualTo("stop");
        assertThat(choice.path("message").path("content").asString()).contains("Say hello.");
        assertThat(choice.path("message").path("refusal").isNull()).isTrue();
    }

    @Test
    void countsTokensRoughly() throws Exception {
        JsonNode body = json(client.chat(Prompts.HELLO));

        String content = body.path("choices").path(0).path("message").path("content").asString();
        JsonNode usage = body.path("usage");
        int written = (content.length() + 3) / 4;
        assertThat(usage.path("prompt_tokens").asInt()).isEqualTo(3);
        assertThat(usage.path("completion_tokens").asInt()).isEqualTo(written);
        assertThat(usage.path("total_tokens").asInt()).isEqualTo(3 + written);
        assertThat(usage.path("prompt_tokens_details").path("cached_tokens").asInt(-1)).isZero();
    }

    @Test
    void writesTheStatementThatABriefAsksFor() throws Exception {
        assertThat(statement("partir", null).path("content").asString())
                .isEqualTo("partir, correct");
        JsonNode distractor = statement("partir", StatementError.WRONG_AUXILIARY);
        assertThat(distractor.path("content").asString()).isEqualTo("partir, wrong_auxiliary");
        assertThat(distractor.propertyNames())
                .containsExactly("content", "translation", "explanation");
    }

    @Test
    void refusesABriefThatCannotBeWritten() throws Exception {
        JsonNode message =
                json(client.chat(Prompts.statementRequest("falloir", null)))
                        .path("choices")
                        .path(0)
                        .path("message");

        assertThat(message.path("content").isNull()).isTrue();
        assertThat(message.path("refusal").asString()).isEqualTo("falloir has no such form");
        assertThat(simulator.stats().count("refused")).isEqualTo(1);
    }

    @Test
    void saysThatABriefCannotBeRead() throws Exception {
        HttpResponse<String> response =
                client.chat(Prompts.HELLO.replace("Say hello.", "BRIEF: {broken"));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("error").path("code").asString())
                .isEqualTo("unreadable_brief");
    }

    @Test
    void streamsTheSameAnswerTokenByToken() throws Exception {
        String whole =
                json(client.chat(Prompts.HELLO))
                        .path("choices")
                        .path(0)
                        .path("message")
                        .path("content")
                        .asString();

        List<JsonNode> chunks = client.stream(Prompts.HELLO_STREAMED);

        JsonNode first = chunks.getFirst().path("choices").path(0).path("delta");
        assertThat(first.path("role").asString()).isEqualTo("assistant");
        assertThat(
                        chunks.stream()
                                .map(ChatProtocolTests::deltaContent)
                                .collect(Collectors.joining()))
                .isEqualTo(whole);
        assertThat(chunks.get(chunks.size() - 2).path("choices").path(0).path("finish_reason"))
                .isEqualTo(JsonMapper.shared().readTree("\"stop\""));
        assertThat(chunks.getLast().path("choices").isEmpty()).isTrue();
        assertThat(chunks.getLast().path("usage").path("prompt_tokens").asInt()).isEqualTo(3);
    }

    @Test
    void streamsNoUsageUnasked() throws Exception {
        List<JsonNode> chunks =
                client.stream(Prompts.HELLO.replace("\"model\"", "\"stream\": true, \"model\""));

        assertThat(chunks).noneMatch(chunk -> chunk.has("usage"));
    }

    @Test
    void cutsAnswersAtTheAskedLength() throws Exception {
        JsonNode choice =
                json(client.chat(
                                Prompts.HELLO.replace("\"model\"", "\"max_tokens\": 2, \"model\"")))
                        .path("choices")
                        .path(0);

        assertThat(choice.path("message").path("content").asString()).isEqualTo("This is ");
        assertThat(choice.path("finish_reason").asString()).isEqualTo("length");
    }

    @Test
    void remembersRequests() throws Exception {
        client.chat(Prompts.HELLO, "traceparent", "00-abc");

        assertThat(simulator.requests())
                .singleElement()
                .satisfies(request -> {
                    assertThat(request.body()).isEqualTo(Prompts.HELLO);
                    assertThat(request.headers()).containsEntry("traceparent", List.of("00-abc"));
                    assertThat(request.receivedAt()).isEqualTo(NOON);
                });
    }

    private JsonNode statement(String infinitive, @Nullable StatementError error)
            throws IOException, InterruptedException {
        return JsonMapper.shared()
                .readTree(
                        json(client.chat(Prompts.statementRequest(infinitive, error)))
                                .path("choices")
                                .path(0)
                                .path("message")
                                .path("content")
                                .asString());
    }

    private static String deltaContent(JsonNode chunk) {
        return chunk.path("choices").path(0).path("delta").path("content").asString("");
    }
}
