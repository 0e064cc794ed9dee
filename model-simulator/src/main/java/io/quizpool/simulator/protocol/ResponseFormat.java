package io.quizpool.simulator.protocol;

import io.quizpool.simulator.protocol.ChatRequest.Message;
import io.quizpool.simulator.schema.StrictSchema;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The {@code response_format} of a request. */
final class ResponseFormat {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_-]{1,64}");

    private ResponseFormat() {}

    /** The schema that is asked for; one of any object for {@code json_object}; null for text. */
    static @Nullable ObjectNode schema(JsonNode format, List<Message> messages)
            throws ApiException {
        if (format.isMissingNode() || format.isNull()) {
            return null;
        }
        return switch (format.path("type").asString("")) {
            case "text" -> null;
            case "json_object" -> anyObject(messages);
            case "json_schema" -> asked(format.path("json_schema"));
            default ->
                    throw refused(
                            "response_format.type",
                            "Invalid value. Supported values are: json_object, json_schema, text.");
        };
    }

    private static ObjectNode anyObject(List<Message> messages) throws ApiException {
        if (messages.stream().noneMatch(ResponseFormat::speaksOfJson)) {
            throw refused(
                    "messages",
                    "'messages' must contain the word 'json' in some form, to use"
                            + " 'response_format' of type 'json_object'.");
        }
        return JsonMapper.shared().createObjectNode().put("type", "object");
    }

    private static boolean speaksOfJson(Message message) {
        return Pattern.compile("json", Pattern.CASE_INSENSITIVE).matcher(message.text()).find();
    }

    private static ObjectNode asked(JsonNode json) throws ApiException {
        String name = json.path("name").asString("");
        if (!NAME.matcher(name).matches()) {
            throw refused(
                    "response_format.json_schema.name",
                    "Invalid 'response_format.json_schema.name': expected 1 to 64 letters, digits,"
                            + " underscores or hyphens.");
        }
        if (!(json.path("schema") instanceof ObjectNode schema)) {
            throw refused(
                    "response_format.json_schema.schema",
                    "Missing required parameter: 'response_format.json_schema.schema'.");
        }
        Optional<String> violation =
                json.path("strict").asBoolean(false)
                        ? StrictSchema.violation(schema)
                        : Optional.empty();
        if (violation.isPresent()) {
            throw refused(
                    "response_format",
                    "Invalid schema for response_format '%s': %s".formatted(name, violation.get()));
        }
        return schema;
    }

    private static ApiException refused(String param, String message) {
        return new ApiException(ApiError.invalid(param, message));
    }
}
