package io.quizpool.simulator.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A finished answer, ready to be sent whole or in chunks.
 *
 * @param content null where the model refused
 * @param refusal why the model refused; null where it answered
 * @param finishReason {@code stop}, {@code length} where the content was cut, {@code
 *     content_filter}
 */
public record Completion(
        String id,
        Instant created,
        String model,
        @Nullable String content,
        @Nullable String refusal,
        String finishReason,
        Usage usage) {

    /** The body of an answer sent whole. */
    public ObjectNode body() {
        ObjectNode body = head("chat.completion");
        ObjectNode choice = body.putArray("choices").addObject();
        choice.put("index", 0);
        choice.putObject("message")
                .put("role", "assistant")
                .put("content", content)
                .put("refusal", refusal)
                .putArray("annotations");
        choice.putNull("logprobs");
        choice.put("finish_reason", finishReason);
        usage.writeTo(body);
        return body;
    }

    /** What both forms begin with. */
    ObjectNode head(String object) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("id", id)
                .put("object", object)
                .put("created", created.getEpochSecond())
                .put("model", model)
                .put("service_tier", "default")
                .put("system_fingerprint", "fp_simulator");
    }
}
