package io.quizpool.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import io.quizpool.simulator.protocol.ApiError;
import io.quizpool.simulator.protocol.ApiException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One HTTP request and its response. */
public final class Call {

    private static final int LONGEST_BODY = 16 << 20;
    private static final String JSON = "application/json";

    private final HttpExchange exchange;
    private final long number;

    Call(HttpExchange exchange, long number) {
        this.exchange = exchange;
        this.number = number;
        header("x-request-id", "req_%016x".formatted(number));
    }

    /** 1 for the first call of this server, then one more for each. */
    public long number() {
        return number;
    }

    String method() {
        return exchange.getRequestMethod();
    }

    String path() {
        return exchange.getRequestURI().getPath();
    }

    /** The first value of the request header {@code name}; null where it was not sent. */
    public @Nullable String requestHeader(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    /** All request headers, names in lower case. */
    public Map<String, List<String>> requestHeaders() {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        return headers;
    }

    /** The whole body as UTF-8. */
    public String body() throws IOException, ApiException {
        byte[] bytes = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new ApiException(
                    new ApiError(
                            413,
                            "The body is longer than %d bytes.".formatted(LONGEST_BODY),
                            "invalid_request_error",
                            null,
                            null));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Sets a response header. */
    public void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    /** Sends an error. */
    public void send(ApiError error) throws IOException {
        send(error.status(), error.body());
    }

    /** Sends a JSON body. */
    public void send(int status, JsonNode body) throws IOException {
        send(status, JSON, body.toString());
    }

    /** Sends a whole response. */
    public void send(int status, String contentType, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        OutputStream body = open(status, contentType, bytes.length);
        body.write(bytes);
        exchange.close();
    }

    /** Sends half of a JSON body and leaves it at that. */
    public void half(int status, JsonNode json) throws IOException {
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        OutputStream body = open(status, JSON, bytes.length);
        body.write(bytes, 0, bytes.length / 2);
        body.flush();
    }

    /** Begins a stream of server-sent events. */
    public EventStream stream() throws IOException {
        header("Cache-Control", "no-cache");
        return new EventStream(exchange, open(200, "text/event-stream; charset=utf-8", 0));
    }

    /** The body to write to; a {@code length} of 0 means chunks of any number. */
    private OutputStream open(int status, String contentType, int length) throws IOException {
        header("Content-Type", contentType);
        exchange.sendResponseHeaders(status, length);
        return exchange.getResponseBody();
    }
}
