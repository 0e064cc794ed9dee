package io.quizpool.simulator.protocol;

import io.quizpool.simulator.protocol.ChatRequest.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a chat-completion request and refuses what the real API refuses.
 *
 * <p>Source: the "Create chat completion" page of the OpenAI API reference. Fields that change
 * nothing here (tools, seed, penalties …) are let through unread.
 */
public final class ChatRequestReader {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Set<String> ROLES =
            Set.of("developer", "system", "user", "assistant", "tool", "function");

    private ChatRequestReader() {}

    /** The request in {@code body}. */
    public static ChatRequest read(String body) throws ApiException {
        ObjectNode json = parse(body);
        String model = json.path("model").asString("");
        require(!model.isEmpty(), "model", "you must provide a model parameter");
        boolean stream = flag(json, "stream");
        JsonNode options = json.path("stream_options");
        require(
                stream || options.isMissingNode() || options.isNull(),
                "stream_options",
                "The 'stream_options' parameter is only allowed when 'stream' is enabled.");
        bounded(json, "temperature", 0, 2);
        bounded(json, "top_p", 0, 1);
        require(
                json.path("n").asInt(1) == 1,
                "n",
                "This server answers with one choice: leave out 'n' or set it to 1.");
        List<Message> messages = messages(json.path("messages"));
        return new ChatRequest(
                model,
                messages,
                ResponseFormat.schema(json.path("response_format"), messages),
                maxTokens(json),
                stream,
                flag(options, "include_usage"));
    }

    private static ObjectNode parse(String body) throws ApiException {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new ApiException(
                    ApiError.invalid(
                            null,
                            "We could not parse the JSON body of your request: "
                                    + e.getOriginalMessage()));
        }
        throw new ApiException(
                ApiError.invalid(null, "The body of your request is not a JSON object."));
    }

    private static List<Message> messages(JsonNode json) throws ApiException {
        require(
                !json.isMissingNode() && !json.isNull(),
                "messages",
                "Missing required parameter: 'messages'.",
                "missing_required_parameter");
        require(
                json.isArray() && !json.isEmpty(),
                "messages",
                "Invalid 'messages': expected an array with at least one message.",
                "invalid_type");
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < json.size(); i++) {
            messages.add(message(json.get(i), "messages[" + i + "]"));
        }
        return messages;
    }

    private static Message message(JsonNode json, String where) throws ApiException {
        String role = json.path("role").asString("");
        require(
                ROLES.contains(role),
                where + ".role",
                "Invalid value: '%s'. Supported values are: %s."
                        .formatted(role, String.join(", ", ROLES.stream().sorted().toList())),
                "invalid_value");
        JsonNode content = json.path("content");
        if (content.isArray()) {
            return new Message(role, joined(content, where + ".content"));
        }
        // An assistant's message may hold tool calls or a refusal instead.
        boolean mayLack = role.equals("assistant") || role.equals("function");
        require(
                content.isString() || (mayLack && (content.isNull() || content.isMissingNode())),
                where + ".content",
                "Invalid type for '%s.content': expected a string or an array of content parts."
                        .formatted(where),
                "invalid_type");
        return new Message(role, content.asString(""));
    }

    private static String joined(JsonNode parts, String where) throws ApiException {
        List<String> texts = new ArrayList<>();
        for (JsonNode part : parts) {
            boolean text = part.path("type").asString("").equals("text");
            require(
                    text && part.path("text").isString(),
                    where,
                    "This server reads content parts of type 'text' alone.",
                    "invalid_value");
            texts.add(part.path("text").stringValue());
        }
        return String.join("\n", texts);
    }

    private static @Nullable Integer maxTokens(ObjectNode json) throws ApiException {
        for (String name : List.of("max_completion_tokens", "max_tokens")) {
            JsonNode value = json.path(name);
            if (!value.isMissingNode() && !value.isNull()) {
                require(
                        value.canConvertToInt() && value.isIntegralNumber() && value.intValue() > 0,
                        name,
                        "Invalid '%s': expected an integer of 1 or more.".formatted(name),
                        "integer_below_min_value");
                return value.intValue();
            }
        }
        return null;
    }

    private static boolean flag(JsonNode json, String name) throws ApiException {
        JsonNode value = json.path(name);
        require(
                value.isBoolean() || value.isMissingNode() || value.isNull(),
                name,
                "Invalid type for '%s': expected a boolean.".formatted(name),
                "invalid_type");
        return value.asBoolean(false);
    }

    private static void bounded(ObjectNode json, String name, double least, double most)
            throws ApiException {
        JsonNode value = json.path(name);
        if (!value.isMissingNode() && !value.isNull()) {
            require(
                    value.isNumber() && value.doubleValue() >= least && value.doubleValue() <= most,
                    name,
                    "Invalid '%s': expected a number from %s to %s.".formatted(name, least, most),
                    "invalid_value");
        }
    }

    private static void require(boolean condition, String param, String message)
            throws ApiException {
        if (!condition) {
            throw new ApiException(ApiError.invalid(param, message));
        }
    }

    private static void require(boolean condition, String param, String message, String code)
            throws ApiException {
        if (!condition) {
            throw new ApiException(ApiError.invalid(param, message, code));
        }
    }
}
