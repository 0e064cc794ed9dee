package io.quizpool.simulator.protocol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A completion in the pieces in which a stream sends it. */
public final class Chunks {

    private final Completion completion;
    private final boolean includeUsage;

    private Chunks(Completion completion, boolean includeUsage) {
        this.completion = completion;
        this.includeUsage = includeUsage;
    }

    /**
     * The chunks: the role, the text token by token, the finish reason, and, where asked for, the
     * usage with no choice beside it.
     */
    public static List<ObjectNode> of(Completion completion, boolean includeUsage) {
        return new Chunks(completion, includeUsage).all();
    }

    private List<ObjectNode> all() {
        String refusal = completion.refusal();
        String content = completion.content();
        String key = refusal == null ? "content" : "refusal";
        String text = refusal != null ? refusal : content != null ? content : "";

        List<ObjectNode> chunks = new ArrayList<>();
        ObjectNode first = chunk(null);
        delta(first).put("role", "assistant").put(key, "");
        chunks.add(first);
        for (String piece : Tokens.split(text)) {
            ObjectNode next = chunk(null);
            delta(next).put(key, piece);
            chunks.add(next);
        }
        chunks.add(chunk(completion.finishReason()));
        if (includeUsage) {
            ObjectNode last = completion.head("chat.completion.chunk");
            last.putArray("choices");
            completion.usage().writeTo(last);
            chunks.add(last);
        }
        return chunks;
    }

    private ObjectNode chunk(@Nullable String finishReason) {
        ObjectNode chunk = completion.head("chat.completion.chunk");
        ObjectNode choice = chunk.putArray("choices").addObject();
        choice.put("index", 0);
        choice.putObject("delta");
        choice.putNull("logprobs");
        choice.put("finish_reason", finishReason);
        if (includeUsage) {
            chunk.putNull("usage");
        }
        return chunk;
    }

    private static ObjectNode delta(ObjectNode chunk) {
        return (ObjectNode) chunk.path("choices").path(0).path("delta");
    }
}
