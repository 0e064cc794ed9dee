package io.quizpool.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.FinishReason;
import io.quizpool.french.grammar.StatementError;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.fault.Fault.Flaw;
import io.quizpool.simulator.fault.Fault.Loss;
import io.quizpool.simulator.settings.SimulatorSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The client that the worker uses, against the simulator. */
class LangChain4jTests {

    private final ModelSimulator simulator =
            ModelSimulator.start(SimulatorSettings.defaults().withApiKey("sk-test"));
    private final OpenAiChatModel model = model(Duration.ofSeconds(20));

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void chats() {
        assertThat(model.chat("Say hello.")).contains("Say hello.");
    }

    @Test
    void readsAStatementThroughAStrictSchema() {
        ChatResponse response = model.chat(statement(StatementError.WRONG_AUXILIARY));

        assertThat(content(response)).containsPattern("n'a pas partie?\\b");
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(simulator.requests().getFirst().body()).contains("\"strict\"");
    }

    @Test
    void readsCorrectFrench() {
        assertThat(content(model.chat(statement(null)))).contains("n'est pas partie");
    }

    @Test
    void readsTheCorrectSentenceWhereAWrongAnswerReplacesADistractor() {
        simulator.script(Flaw.WRONG_ANSWER);

        assertThat(content(model.chat(statement(StatementError.WRONG_AUXILIARY))))
                .isEqualTo(content(model.chat(statement(null))));
    }

    @Test
    void countsTokensCachedOnesIncluded() {
        String prompt = "Écris une phrase. ".repeat(300);
        model.chat(prompt);

        ChatResponse response = model.chat(UserMessage.from(prompt));

        OpenAiTokenUsage usage = (OpenAiTokenUsage) response.tokenUsage();
        assertThat(usage.inputTokenCount()).isEqualTo(1350);
        assertThat(usage.inputTokensDetails().cachedTokens()).isEqualTo(1280);
    }

    @Test
    void streamsWithUsage() throws Exception {
        Streamed streamed = new Streamed();
        streaming().chat("Say hello.", streamed);

        ChatResponse response = streamed.whole.get(20, TimeUnit.SECONDS);

        assertThat(streamed.parts).hasSizeGreaterThan(5);
        assertThat(String.join("", streamed.parts)).isEqualTo(response.aiMessage().text());
        assertThat(response.tokenUsage().inputTokenCount()).isEqualTo(3);
        assertThat(response.tokenUsage().outputTokenCount()).isPositive();
    }

    @Test
    void aCutStreamFails() {
        simulator.script(Loss.CUT);
        Streamed streamed = new Streamed();
        streaming().chat("Say hello.", streamed);

        assertThatThrownBy(() -> streamed.whole.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class);
    }

    @Test
    void mapsErrorsToItsExceptions() {
        simulator.script(
                Fault.rateLimited(Duration.ofSeconds(1)),
                Fault.serverError(500),
                Fault.serverError(502),
                Fault.serverError(503));

        assertThatThrownBy(() -> model.chat("Hi")).isInstanceOf(RateLimitException.class);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> model.chat("Hi")).isInstanceOf(InternalServerException.class);
        }
    }

    @Test
    void givesUpOnAHang() {
        simulator.script(Loss.HANG);

        assertThatThrownBy(() -> model(Duration.ofMillis(300)).chat("Hi"))
                .isInstanceOf(TimeoutException.class);
    }

    @Test
    void failsOnACutConnection() {
        simulator.script(Loss.CUT);

        assertThatThrownBy(() -> model.chat("Hi")).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void seesTruncationAndRefusal() {
        simulator.script(Flaw.TRUNCATED, Flaw.REFUSAL);

        assertThat(model.chat(statement(null)).finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThatThrownBy(() -> model.chat(statement(null)))
                .isInstanceOf(ContentFilteredException.class)
                .hasMessageStartingWith("I'm sorry");
    }

    private static String content(ChatResponse response) {
        return JsonMapper.shared().readTree(response.aiMessage().text()).path("content").asString();
    }

    private OpenAiChatModel model(Duration timeout) {
        return OpenAiChatModel.builder()
                .baseUrl(simulator.baseUrl().toString())
                .apiKey("sk-test")
                .modelName("simulator")
                .strictJsonSchema(true)
                .maxRetries(0)
                .timeout(timeout)
                .build();
    }

    private OpenAiStreamingChatModel streaming() {
        return OpenAiStreamingChatModel.builder()
                .baseUrl(simulator.baseUrl().toString())
                .apiKey("sk-test")
                .modelName("simulator")
                .timeout(Duration.ofSeconds(20))
                .build();
    }

    private static ChatRequest statement(@Nullable StatementError error) {
        JsonObjectSchema schema =
                JsonObjectSchema.builder()
                        .addStringProperty("content")
                        .addStringProperty("translation")
                        .addStringProperty("explanation")
                        .required("content", "translation", "explanation")
                        .additionalProperties(false)
                        .build();
        return ChatRequest.builder()
                .messages(UserMessage.from(Prompts.statement("partir", error)))
                .responseFormat(
                        ResponseFormat.builder()
                                .type(ResponseFormatType.JSON)
                                .jsonSchema(
                                        JsonSchema.builder()
                                                .name("statement")
                                                .rootElement(schema)
                                                .build())
                                .build())
                .build();
    }

    private static final class Streamed implements StreamingChatResponseHandler {

        private final List<String> parts = new CopyOnWriteArrayList<>();
        private final CompletableFuture<ChatResponse> whole = new CompletableFuture<>();

        @Override
        public void onPartialResponse(String part) {
            parts.add(part);
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            whole.complete(response);
        }

        @Override
        public void onError(Throwable error) {
            whole.completeExceptionally(error);
        }
    }
}
