package io.quizpool.benchmark.server;

import io.quizpool.local.home.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Single requests over a connection that is kept open; the load itself is wrk's. */
public final class HttpProbe {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final String key;

    HttpProbe(URI server, String key) {
        this.server = server;
        this.key = key;
    }

    /** The body of the answer; throws where the answer is not 200. */
    public String get(String path) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Authorization", "Bearer " + key)
                        .timeout(PATIENCE)
                        .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Trouble(
                        "GET %s answered %d, so there is nothing to measure: %s"
                                .formatted(request.uri(), answer.statusCode(), answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("GET " + request.uri(), e);
        }
    }
}
