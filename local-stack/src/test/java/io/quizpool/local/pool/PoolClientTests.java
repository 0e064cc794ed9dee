package io.quizpool.local.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.quizpool.local.home.LocalEnv;
import io.quizpool.local.home.Trouble;
import io.quizpool.local.settings.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher's side of the API's contract, against answers as the API gives them. */
class PoolClientTests {
    private static final String RANDOM = "GET /api/v1/problems/grammar/random";
    private static final String GENERATE = "POST /api/v1/problems/generate";
    private static final String STATUS = "GET /api/v1/generation-requests/r1";
    private static final String PROBLEM =
            """
            {"title": "Passé composé d'aller", "instructions": "Choisissez.", "statements": [
              {"content": "Elle est allée au marché.", "is_correct": true,
               "translation": "She went to the market."},
              {"content": "Elle a allé au marché.", "is_correct": false,
               "error_type": "wrong_auxiliary", "explanation": "Aller takes être."}]}
            """;

    @TempDir Path folder;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private HttpServer server;
    private FirstRequest firstRequest;

    record Answer(int status, String body) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    var call = exchange.getRequestMethod() + " " + exchange.getRequestURI();
                    var answer = answers.getOrDefault(call, new Answer(404, "{}"));
                    if (call.equals(GENERATE)) {
                        answers.put(RANDOM, new Answer(200, PROBLEM));
                    }
                    var body = answer.body().getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(answer.status(), body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        var environment =
                Map.of("QUIZPOOL_API_PORT", Integer.toString(server.getAddress().getPort()));
        var settings =
                Settings.read(environment, new LocalEnv(folder.resolve("local.env")), new Random());
        firstRequest =
                new FirstRequest(
                        new PoolClient(settings),
                        new PrintStream(printed, true, StandardCharsets.UTF_8),
                        false);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void fillsAnEmptyPoolAndShowsAProblemOfIt() throws InterruptedException {
        answers.put(GENERATE, new Answer(202, "{\"request_id\": \"r1\"}"));
        answers.put(
                STATUS,
                new Answer(
                        200,
                        "{\"status\":\"completed\",\"generated_count\":3,\"requested_count\":3}"));
        firstRequest.fill(3);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("3 of 3 problems")
                .contains("✓ Elle est allée au marché.")
                .contains("✗ Elle a allé au marché.")
                .contains("wrong_auxiliary: Aller takes être.");
    }

    @Test
    void asksForNothingWhereThePoolHasProblems() throws InterruptedException {
        answers.put(RANDOM, new Answer(200, PROBLEM));
        firstRequest.fill(60);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("✓ Elle est allée au marché.")
                .doesNotContain("Filling the pool");
    }

    @Test
    void namesTheReasonWhereNoProblemCouldBeMade() {
        answers.put(GENERATE, new Answer(202, "{\"request_id\": \"r1\"}"));
        answers.put(
                STATUS,
                new Answer(
                        200,
                        "{\"status\":\"failed\",\"failed_count\":3,\"requested_count\":3,\"error_message\":\"401 from the model\"}"));
        assertThatThrownBy(() -> firstRequest.fill(3))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("401 from the model")
                .hasMessageContaining("OPENAI_API_KEY");
    }

    @Test
    void saysWhatToDoWithAKeyThatTheDatabaseDoesNotKnow() {
        answers.put(RANDOM, new Answer(401, "{}"));
        assertThatThrownBy(() -> firstRequest.fill(3))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("./quizpool down --wipe");
    }
}
