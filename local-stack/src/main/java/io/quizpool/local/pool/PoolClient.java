package io.quizpool.local.pool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quizpool.local.home.Trouble;
import io.quizpool.local.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;

/** The calls of the API that the launcher makes, with the admin key. */
public final class PoolClient {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final Settings settings;

    public PoolClient(Settings settings) {
        this.settings = settings;
    }

    /** The problem to serve next; empty where the pool has none. */
    Optional<JsonNode> randomProblem() throws InterruptedException {
        var response = send(request("/api/v1/problems/grammar/random").GET());
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(body(response, 200));
    }

    /**
     * Asks for problems without constraints.
     *
     * @return where the request's progress can be read
     */
    String generate(int count) throws InterruptedException {
        var accepted =
                send(
                        request("/api/v1/problems/generate")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"count\":" + count + "}")));
        return "/api/v1/generation-requests/" + body(accepted, 202).path("request_id").asText();
    }

    GenerationProgress progress(String requestPath) throws InterruptedException {
        return progress(body(send(request(requestPath).GET()), 200));
    }

    /** Sums up the latest requests. */
    public RequestTotals totals() throws InterruptedException {
        var totals = RequestTotals.NONE;
        var list = body(send(request("/api/v1/generation-requests?limit=100").GET()), 200);
        for (var state : list.path("items")) {
            totals = totals.plus(progress(state));
        }
        return totals;
    }

    private static GenerationProgress progress(JsonNode state) {
        return new GenerationProgress(
                state.path("status").asText(),
                state.path("generated_count").asInt(),
                state.path("failed_count").asInt(),
                state.path("requested_count").asInt(),
                state.path("error_message").asText(""));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(settings.url() + path))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Bearer " + settings.adminKey());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws InterruptedException {
        var built = request.build();
        try {
            return http.send(built, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new Trouble(
                    "The API did not answer %s (%s). See .quizpool/logs/api.log, then run ./quizpool up again."
                            .formatted(built.uri(), e.getMessage()));
        }
    }

    private static JsonNode body(HttpResponse<String> response, int expectedStatus) {
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            throw new Trouble(
                    "The API does not accept the key in .quizpool/local.env. Put the file back that belongs to this data, or delete all problems and start anew: ./quizpool down --wipe");
        }
        if (response.statusCode() != expectedStatus) {
            throw new Trouble(
                    "The API answered %s with %d: %s%nSee .quizpool/logs/api.log."
                            .formatted(response.uri(), response.statusCode(), response.body()));
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new Trouble(
                    "%s did not answer in JSON (%s). Does something else listen on the API's port?"
                            .formatted(response.uri(), e.getMessage()));
        }
    }
}
