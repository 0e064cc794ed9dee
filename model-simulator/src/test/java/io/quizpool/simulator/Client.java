package io.quizpool.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to a simulator as any HTTP client would. */
final class Client implements AutoCloseable {

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();
    private final ModelSimulator simulator;

    Client(ModelSimulator simulator) {
        this.simulator = simulator;
    }

    HttpResponse<String> chat(String body, String... headers)
            throws IOException, InterruptedException {
        return send("POST", URI.create(simulator.baseUrl() + "/chat/completions"), body, headers);
    }

    /** The JSON of each event, {@code [DONE]} left out, which must come last. */
    List<JsonNode> stream(String body) throws IOException, InterruptedException {
        List<String> events =
                chat(body).body().lines().filter(line -> line.startsWith("data: ")).toList();
        if (!events.getLast().equals("data: [DONE]")) {
            throw new IOException("the stream does not end with [DONE]: " + events.getLast());
        }
        return events.subList(0, events.size() - 1).stream()
                .map(event -> JsonMapper.shared().readTree(event.substring("data: ".length())))
                .toList();
    }

    HttpResponse<String> control(String method, String path, String body)
            throws IOException, InterruptedException {
        return send(method, URI.create(simulator.controlUrl() + path), body);
    }

    HttpResponse<String> send(String method, URI uri, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri)
                        .timeout(Duration.ofSeconds(20))
                        .method(method, BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
