package io.quizpool.simulator;

import static io.quizpool.simulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.simulator.settings.SimulatorSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdmissionTests {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final ModelSimulator simulator =
            ModelSimulator.start(
                    SimulatorSettings.defaults(),
                    Surroundings.usual()
                            .withAuthor(Prompts::author)
                            .withClock(Clock.fixed(NOON, ZoneOffset.UTC)));
    private final Client client = new Client(simulator);

    @AfterEach
    void stop() {
        client.close();
        simulator.close();
    }

    @Test
    void refusesInvalidRequestsInTheApisWords() throws Exception {
        HttpResponse<String> response = client.chat("{\"model\": \"m\"}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("error").propertyNames())
                .containsExactly("message", "type", "param", "code");
        assertThat(json(response).path("error").path("type").asString())
                .isEqualTo("invalid_request_error");
        assertThat(json(response).path("error").path("param").asString()).isEqualTo("messages");
    }

    @Test
    void asksForTheKeyWhereOneIsSet() throws Exception {
        simulator.settings(SimulatorSettings.defaults().withApiKey("sk-right"));

        assertThat(client.chat(Prompts.HELLO).statusCode()).isEqualTo(401);
        HttpResponse<String> wrong = client.chat(Prompts.HELLO, "Authorization", "Bearer sk-wrong");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(json(wrong).path("error").path("code").asString()).isEqualTo("invalid_api_key");
        assertThat(wrong.body()).doesNotContain("sk-");
        assertThat(client.chat(Prompts.HELLO, "Authorization", "Bearer sk-right").statusCode())
                .isEqualTo(200);
    }

    @Test
    void knowsOnlyItsModels() throws Exception {
        simulator.settings(SimulatorSettings.defaults().withModels(List.of("small")));

        HttpResponse<String> response = client.chat(Prompts.HELLO);
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(json(response).path("error").path("code").asString())
                .isEqualTo("model_not_found");
        assertThat(json(get("/models")).path("data").path(0).path("id").asString())
                .isEqualTo("small");
    }

    @Test
    void countsTheMinutesRequestsInHeadersAndRefusesTheRest() throws Exception {
        simulator.settings(SimulatorSettings.defaults().withRequestsPerMinute(2));

        HttpResponse<String> first = client.chat(Prompts.HELLO);
        client.chat(Prompts.HELLO);
        HttpResponse<String> third = client.chat(Prompts.HELLO);

        assertThat(first.headers().firstValue("x-ratelimit-limit-requests")).contains("2");
        assertThat(first.headers().firstValue("x-ratelimit-remaining-requests")).contains("1");
        assertThat(first.headers().firstValue("x-ratelimit-reset-requests")).contains("60s");
        assertThat(third.statusCode()).isEqualTo(429);
        assertThat(third.headers().firstValue("Retry-After")).contains("60");
        assertThat(simulator.stats().count("error_429")).isEqualTo(1);
    }

    @Test
    void answersOtherAddressesWithErrorsOfTheSameShape() throws Exception {
        assertThat(get("/nothing").statusCode()).isEqualTo(404);
        HttpResponse<String> wrongMethod = get("/chat/completions");
        assertThat(wrongMethod.statusCode()).isEqualTo(405);
        assertThat(wrongMethod.headers().firstValue("Allow")).contains("POST");
        assertThat(json(wrongMethod).path("error").path("message").asString())
                .startsWith("Not allowed to GET");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send("GET", URI.create(simulator.baseUrl() + path), "");
    }
}
