package io.quizpool.simulator.protocol;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chat-completion request, as far as the simulator heeds it.
 *
 * @param schema the JSON schema that the answer must fit; null asks for text
 * @param maxTokens longest completion; null sets no limit
 * @param stream answer in chunks
 * @param includeUsage end the stream with a chunk that holds the token counts
 */
public record ChatRequest(
        String model,
        List<Message> messages,
        @Nullable ObjectNode schema,
        @Nullable Integer maxTokens,
        boolean stream,
        boolean includeUsage) {

    /** One message, the text parts of its content joined. */
    public record Message(String role, String text) {}

    public ChatRequest {
        messages = List.copyOf(messages);
    }

    /** The text of all messages, each on lines of its own. */
    public String prompt() {
        return String.join("\n", messages.stream().map(Message::text).toList());
    }

    /** What the user wrote, the latest message first. */
    public List<String> userTexts() {
        return messages.reversed().stream()
                .filter(message -> message.role().equals("user"))
                .map(Message::text)
                .toList();
    }
}
