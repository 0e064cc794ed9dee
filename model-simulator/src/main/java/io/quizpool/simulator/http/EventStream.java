package io.quizpool.simulator.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** A response of server-sent events, each sent at once. */
public final class EventStream {

    private final HttpExchange exchange;
    private final OutputStream body;

    EventStream(HttpExchange exchange, OutputStream body) {
        this.exchange = exchange;
        this.body = body;
    }

    /** Sends one event. */
    public void send(JsonNode data) throws IOException {
        write(data.toString());
    }

    /** Sends {@code [DONE]} and ends the response. */
    public void end() throws IOException {
        write("[DONE]");
        exchange.close();
    }

    private void write(String data) throws IOException {
        body.write(("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        body.flush();
    }
}
