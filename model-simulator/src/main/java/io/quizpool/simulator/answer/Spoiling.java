package io.quizpool.simulator.answer;

import io.quizpool.simulator.answer.Reply.Filtered;
import io.quizpool.simulator.answer.Reply.Refused;
import io.quizpool.simulator.answer.Reply.Said;
import io.quizpool.simulator.fault.Fault.Flaw;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes a good reply useless in one of the ways in which models do. */
public final class Spoiling {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Spoiling() {}

    /** {@code reply} with {@code flaw}; a refusal stays a refusal. */
    public static Reply spoil(Reply reply, Flaw flaw) {
        if (flaw == Flaw.REFUSAL) {
            return new Refused("I'm sorry, but I can't help with that request.");
        }
        return switch (reply) {
            case Refused refused -> refused;
            case Filtered filtered -> filtered;
            case Said(String content, boolean cut) ->
                    switch (flaw) {
                        // A proper beginning of a JSON object is never JSON itself.
                        case BROKEN_JSON -> new Said(half(content), cut);
                        case TRUNCATED -> new Said(half(content), true);
                        case CONTENT_FILTER -> new Filtered(half(content));
                        case EMPTY -> new Said("", cut);
                        case MISSING_FIELD -> new Said(withoutLastField(object(content)), cut);
                        case EXTRA_FIELD ->
                                new Said(object(content).put("remark", "Unasked.").toString(), cut);
                        case REFUSAL, WRONG_ANSWER -> reply;
                    };
        };
    }

    private static String half(String content) {
        return content.substring(0, content.length() / 2);
    }

    private static String withoutLastField(ObjectNode object) {
        List<String> names = List.copyOf(object.propertyNames());
        if (!names.isEmpty()) {
            object.remove(names.getLast());
        }
        return object.toString();
    }

    /** The object that {@code content} holds; an empty one where it is plain text. */
    private static ObjectNode object(String content) {
        try {
            return MAPPER.readTree(content) instanceof ObjectNode object
                    ? object
                    : MAPPER.createObjectNode();
        } catch (JacksonException e) {
            return MAPPER.createObjectNode();
        }
    }
}
