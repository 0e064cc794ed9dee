package io.quizpool.worker.chatmodel.openai;

import io.quizpool.model.json.ContractJson;
import io.quizpool.worker.chatmodel.TokenUsage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The model refused. langchain4j reports a refusal without the tokens that it used, and they are
 * paid for.
 */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient TokenUsage usage;

    private RefusedException(String words, TokenUsage usage) {
        super(words);
        this.usage = usage;
    }

    /** What the refusal used. */
    TokenUsage usage() {
        return usage;
    }

    /**
     * Returns where {@code body} is no refusal.
     *
     * @param body of a chat completion
     */
    static void throwIfRefused(String body) {
        if (!body.contains("\"refusal\"")) {
            return;
        }
        JsonNode completion = completion(body);
        String words = completion.at("/choices/0/message/refusal").asString("");
        if (!words.isEmpty()) {
            JsonNode usage = completion.path("usage");
            throw new RefusedException(
                    words,
                    new TokenUsage(
                            usage.path("prompt_tokens").asLong(0),
                            usage.at("/prompt_tokens_details/cached_tokens").asLong(0),
                            usage.path("completion_tokens").asLong(0)));
        }
    }

    /** What is no JSON is left to whoever reads it next. */
    private static JsonNode completion(String body) {
        try {
            return ContractJson.mapper().readTree(body);
        } catch (JacksonException broken) {
            return ContractJson.mapper().nullNode();
        }
    }
}
