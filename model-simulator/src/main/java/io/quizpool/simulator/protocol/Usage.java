package io.quizpool.simulator.protocol;

import tools.jackson.databind.node.ObjectNode;

/**
 * Token counts of one completion.
 *
 * @param cachedTokens how many of the prompt tokens were read from the prompt cache
 */
public record Usage(int promptTokens, int completionTokens, int cachedTokens) {

    /** Adds the {@code usage} field to {@code body}. */
    void writeTo(ObjectNode body) {
        ObjectNode usage = body.putObject("usage");
        usage.put("prompt_tokens", promptTokens);
        usage.put("completion_tokens", completionTokens);
        usage.put("total_tokens", promptTokens + completionTokens);
        usage.putObject("prompt_tokens_details")
                .put("cached_tokens", cachedTokens)
                .put("audio_tokens", 0);
        usage.putObject("completion_tokens_details")
                .put("reasoning_tokens", 0)
                .put("audio_tokens", 0);
    }
}
