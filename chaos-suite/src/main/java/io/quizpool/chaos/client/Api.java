package io.quizpool.chaos.client;

import io.quizpool.model.json.ContractJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;

/** Sends requests for problems as an app would, over connections that may break. */
final class Api implements AutoCloseable {

    private static final int ACCEPTED = 202;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final String key;

    Api(String key) {
        this.key = key;
    }

    Reply generate(URI replica, UUID idempotencyKey, int count, Duration patience)
            throws InterruptedException {
        var request =
                HttpRequest.newBuilder(replica.resolve("/api/v1/problems/generate"))
                        .header("Authorization", "Bearer " + key)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", idempotencyKey.toString())
                        .timeout(patience)
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"count\": %d}".formatted(count)))
                        .build();
        try {
            return read(http.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (IOException lost) {
            return new Reply.None();
        }
    }

    private static Reply read(HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status == ACCEPTED) {
            var id = ContractJson.mapper().readTree(answer.body()).path("request_id");
            return new Reply.Accepted(UUID.fromString(id.stringValue()));
        }
        return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS
                ? new Reply.Later()
                : new Reply.Refused(status, answer.body());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
