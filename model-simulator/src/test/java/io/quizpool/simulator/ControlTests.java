package io.quizpool.simulator;

import static io.quizpool.simulator.Client.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.simulator.settings.SimulatorSettings;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ControlTests {

    private final ModelSimulator simulator =
            ModelSimulator.start(
                    SimulatorSettings.defaults().withSeed(5),
                    Surroundings.usual().withAuthor(Prompts::author).withSleeper(duration -> {}));
    private final Client client = new Client(simulator);

    @AfterEach
    void stop() {
        client.close();
        simulator.close();
    }

    @Test
    void aPutReplacesTheSettings() throws Exception {
        HttpResponse<String> response =
                client.control(
                        "PUT", "/settings", "{\"faults\": {\"503\": 1}, \"latency\": \"2s\"}");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(client.chat(Prompts.HELLO).statusCode()).isEqualTo(503);
        JsonNode shown = json(client.control("GET", "/settings", ""));
        assertThat(shown.path("latency").asString()).isEqualTo("2s");
        assertThat(shown.path("seed").asLong()).isEqualTo(1);
    }

    @Test
    void aPatchKeepsTheRest() throws Exception {
        client.control("PATCH", "/settings", "{\"latency\": \"1s..2s\"}");

        JsonNode shown = json(client.control("GET", "/settings", ""));
        assertThat(shown.path("latency").asString()).isEqualTo("1s..2s");
        assertThat(shown.path("seed").asLong()).isEqualTo(5);
    }

    @Test
    void anUnknownSettingChangesNothing() throws Exception {
        HttpResponse<String> response =
                client.control("PUT", "/settings", "{\"seed\": 9, \"speed\": 3}");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(json(response).path("error").path("message").asString())
                .startsWith("'speed' is no setting: allowed are latency,");
        assertThat(json(client.control("GET", "/settings", "")).path("seed").asLong()).isEqualTo(5);
    }

    @Test
    void aScriptHoldsForTheNextRequests() throws Exception {
        HttpResponse<String> response =
                client.control("POST", "/script", "{\"faults\": [\"429:2s\", \"none\", \"500\"]}");

        assertThat(json(response).path("scripted").asInt()).isEqualTo(3);
        assertThat(client.chat(Prompts.HELLO).statusCode()).isEqualTo(429);
        assertThat(client.chat(Prompts.HELLO).statusCode()).isEqualTo(200);
        assertThat(client.chat(Prompts.HELLO).statusCode()).isEqualTo(500);
        assertThat(client.chat(Prompts.HELLO).statusCode()).isEqualTo(200);
    }

    @Test
    void statisticsCountOutcomesAndTokens() throws Exception {
        client.control("POST", "/script", "{\"faults\": [\"429:2s\"]}");
        client.chat(Prompts.HELLO);
        client.chat(Prompts.HELLO);
        client.chat("{}");

        JsonNode stats = json(client.control("GET", "/stats", ""));

        assertThat(stats.path("requests").asInt()).isEqualTo(3);
        assertThat(stats.path("in_flight").asInt(-1)).isZero();
        assertThat(stats.path("max_in_flight").asInt()).isEqualTo(1);
        assertThat(stats.path("outcomes").toString())
                .isEqualTo("{\"429:2s\":1,\"answered\":1,\"error_400\":1}");
        assertThat(stats.path("tokens").path("prompt").asInt()).isEqualTo(3);

        assertThat(json(client.control("DELETE", "/stats", "")).path("requests").asInt(-1))
                .isZero();
    }
}
