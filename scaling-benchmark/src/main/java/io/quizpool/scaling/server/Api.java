package io.quizpool.scaling.server;

import io.quizpool.local.home.Trouble;
import java.net.URI;
import java.net.http.HttpRequest;

/** The API of an installation, as a client knows it. */
public record Api(URI base, String key) {

    private static final int MOST_AT_ONCE = 1000;

    /** Orders problems, in as many requests as that takes. */
    public void generate(int count) throws InterruptedException {
        for (int left = count; left > 0; left -= MOST_AT_ONCE) {
            order(Math.min(left, MOST_AT_ONCE));
        }
    }

    private void order(int count) throws InterruptedException {
        var answer =
                Http.send(
                        HttpRequest.newBuilder(base.resolve("/api/v1/problems/generate"))
                                .header("Authorization", "Bearer " + key)
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"count\": %d}".formatted(count))));
        if (answer.statusCode() != 202) {
            throw new Trouble("The API accepts no order: " + answer.body());
        }
    }
}
