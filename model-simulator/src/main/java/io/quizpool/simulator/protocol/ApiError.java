package io.quizpool.simulator.protocol;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An error as the API words it: {@code {"error": {"message", "type", "param", "code"}}}.
 *
 * @param status the HTTP status that it is sent with
 * @param param the field at fault, where there is one
 * @param code what a program can tell it by, where there is one
 */
public record ApiError(
        int status, String message, String type, @Nullable String param, @Nullable String code) {

    private static final String INVALID = "invalid_request_error";

    /** A request that can never be answered: status 400. */
    public static ApiError invalid(@Nullable String param, String message) {
        return invalid(param, message, null);
    }

    /** A request that can never be answered, for a reason with a code of its own: status 400. */
    public static ApiError invalid(@Nullable String param, String message, @Nullable String code) {
        return new ApiError(400, message, INVALID, param, code);
    }

    /** No such address. */
    public static ApiError unknownUrl(String method, String path) {
        return new ApiError(
                404, "Invalid URL (%s %s)".formatted(method, path), INVALID, null, null);
    }

    /** The address is there, the method is not. */
    public static ApiError wrongMethod(String method, String path) {
        return new ApiError(
                405,
                "Not allowed to %s on %s. (HINT: Perhaps you meant to use a different HTTP method?)"
                        .formatted(method, path),
                INVALID,
                null,
                null);
    }

    /** No such model. */
    public static ApiError unknownModel(String model) {
        return new ApiError(
                404,
                "The model `%s` does not exist or you do not have access to it.".formatted(model),
                INVALID,
                null,
                "model_not_found");
    }

    /** No key, or not the right one. */
    public static ApiError unauthorized(boolean keySent) {
        return keySent
                ? new ApiError(401, "Incorrect API key provided.", INVALID, null, "invalid_api_key")
                : new ApiError(
                        401,
                        "You didn't provide an API key. Send it in the Authorization header, as"
                                + " 'Bearer YOUR_KEY'.",
                        INVALID,
                        null,
                        null);
    }

    /** Too many requests. */
    public static ApiError rateLimited() {
        return new ApiError(
                429,
                "Rate limit reached for requests. Please try again later.",
                "requests",
                null,
                "rate_limit_exceeded");
    }

    /** The server's own failure: 500 and up. */
    public static ApiError server(int status) {
        return status == 503
                ? new ApiError(
                        503,
                        "The engine is currently overloaded, please try again later.",
                        "server_error",
                        null,
                        "service_unavailable")
                : new ApiError(
                        status,
                        "The server had an error while processing your request. Sorry about that!",
                        "server_error",
                        null,
                        null);
    }

    /** The JSON body. */
    public ObjectNode body() {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.putObject("error")
                .put("message", message)
                .put("type", type)
                .put("param", param)
                .put("code", code);
        return body;
    }
}
