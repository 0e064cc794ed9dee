package io.quizpool.worker.chatmodel.openai;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonRawSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiTokenUsage;
import dev.langchain4j.model.output.FinishReason;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.worker.chatmodel.AnswerSchema;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.ChatModelProperties;
import io.quizpool.worker.chatmodel.ModelQuestion;
import io.quizpool.worker.chatmodel.QuestionModel;
import io.quizpool.worker.chatmodel.Reply;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.chatmodel.guard.RateLimits;
import io.quizpool.worker.prompt.StatementPrompt;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** Calls a model over HTTP, with a strict JSON schema and without retries of its own. */
public class OpenAiCompatibleChatModel implements ChatModel, QuestionModel {

    private static final AnswerSchema STATEMENT =
            new AnswerSchema(
                    "statement",
                    """
                    {"type": "object", "additionalProperties": false,
                     "required": ["content", "translation", "explanation"],
                     "properties": {"content": {"type": "string"},
                                    "translation": {"type": "string"},
                                    "explanation": {"type": "string"}}}
                    """);

    private static final AnswerSchema CORRECTED_STATEMENT =
            new AnswerSchema(
                    "corrected_statement",
                    """
                    {"type": "object", "additionalProperties": false,
                     "required": ["corrected", "content", "translation", "explanation"],
                     "properties": {"corrected": {"type": "string"},
                                    "content": {"type": "string"},
                                    "translation": {"type": "string"},
                                    "explanation": {"type": "string"}}}
                    """);

    private final String name;
    private final OpenAiChatModel model;
    private final CallFailures failures = new CallFailures();

    /**
     * A model at the configured address; nothing is called yet.
     *
     * @param rates hears what the server says of its limits
     */
    public OpenAiCompatibleChatModel(
            ChatModelProperties properties, RateLimits rates, Clock clock) {
        this.name = properties.name();
        this.model =
                OpenAiChatModel.builder()
                        .httpClientBuilder(new VirtualHttpClientBuilder(rates, clock))
                        .baseUrl(properties.effectiveBaseUrl().toString())
                        .apiKey(keyOrPlaceholder(properties.apiKey()))
                        .modelName(name)
                        .timeout(properties.callTimeout())
                        .maxCompletionTokens(properties.maxOutputTokens())
                        .strictJsonSchema(true)
                        .maxRetries(0)
                        .build();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public ProblemSource source() {
        return ProblemSource.LLM;
    }

    @Override
    public Reply complete(StatementPrompt prompt) {
        return answer(
                new ModelQuestion(
                        prompt.system(),
                        prompt.user(),
                        prompt.asksForCorrected() ? CORRECTED_STATEMENT : STATEMENT));
    }

    @Override
    public Reply answer(ModelQuestion question) {
        try {
            return reply(
                    model.chat(
                            ChatRequest.builder()
                                    .messages(
                                            SystemMessage.from(question.system()),
                                            UserMessage.from(question.user()))
                                    .responseFormat(format(question.schema()))
                                    .build()));
        } catch (RuntimeException failed) {
            return failures.reply(failed);
        }
    }

    private static ResponseFormat format(AnswerSchema schema) {
        return ResponseFormat.builder()
                .type(ResponseFormatType.JSON)
                .jsonSchema(
                        JsonSchema.builder()
                                .name(schema.name())
                                .rootElement(JsonRawSchema.from(schema.json()))
                                .build())
                .build();
    }

    private static Reply reply(ChatResponse response) {
        TokenUsage usage = usage(response);
        String text = response.aiMessage().text();
        if (response.finishReason() == FinishReason.LENGTH) {
            return new Reply.Truncated(usage);
        }
        if (response.finishReason() == FinishReason.CONTENT_FILTER) {
            return new Reply.ContentFiltered(usage);
        }
        return StringUtils.hasText(text)
                ? new Reply.Answered(text, usage)
                : new Reply.Refused("the answer has no content", usage);
    }

    private static TokenUsage usage(ChatResponse response) {
        dev.langchain4j.model.output.@Nullable TokenUsage used = response.tokenUsage();
        if (used == null) {
            return TokenUsage.NONE;
        }
        return new TokenUsage(
                orZero(used.inputTokenCount()), cached(used), orZero(used.outputTokenCount()));
    }

    private static long cached(dev.langchain4j.model.output.TokenUsage used) {
        return used instanceof OpenAiTokenUsage openAi && openAi.inputTokensDetails() != null
                ? orZero(openAi.inputTokensDetails().cachedTokens())
                : 0;
    }

    private static long orZero(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    /** The protocol's clients insist on some key; servers that need none ignore it. */
    private static String keyOrPlaceholder(@Nullable String key) {
        return key != null && !key.isBlank() ? key : "none";
    }
}
