package io.quizpool.simulator;

import static io.quizpool.simulator.Client.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quizpool.simulator.fault.Fault;
import io.quizpool.simulator.fault.Fault.Loss;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.timing.Latency;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultTests {

    private final Queue<Duration> slept = new ConcurrentLinkedQueue<>();
    private final ModelSimulator simulator =
            ModelSimulator.start(
                    SimulatorSettings.defaults(),
                    Surroundings.usual().withAuthor(Prompts::author).withSleeper(slept::add));
    private final Client client = new Client(simulator);

    @AfterEach
    void stop() {
        client.close();
        simulator.close();
    }

    @Test
    void rateLimitsSayWhenToComeBack() throws Exception {
        simulator.script(Fault.rateLimited(Duration.ofMillis(1500)));

        HttpResponse<String> response = client.chat(Prompts.HELLO);

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).contains("2");
        assertThat(response.headers().firstValue("retry-after-ms")).contains("1500");
        assertThat(json(response).path("error").path("code").asString())
                .isEqualTo("rate_limit_exceeded");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void serverErrorsHaveTheirStatus(int status) throws Exception {
        simulator.script(Fault.serverError(status));

        HttpResponse<String> response = client.chat(Prompts.HELLO);

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Retry-After")).isEmpty();
        assertThat(response.headers().firstValue("Content-Type"))
                .contains(status == 502 ? "text/html" : "application/json");
        assertThat(simulator.stats().count(Integer.toString(status))).isEqualTo(1);
    }

    @Test
    void aHangEndsWithoutAnAnswer() {
        simulator.script(Loss.HANG);

        assertThatThrownBy(() -> client.chat(Prompts.HELLO)).isInstanceOf(IOException.class);
        assertThat(slept).contains(Duration.ofMinutes(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {Prompts.HELLO, Prompts.HELLO_STREAMED})
    void aStallBeginsItsAnswerAndNeverEndsIt(String request) {
        simulator.script(Loss.STALL);

        assertThatThrownBy(() -> client.chat(request)).isInstanceOf(IOException.class);
        assertThat(slept).contains(Duration.ofMinutes(10));
        assertThat(simulator.stats().count("stall")).isEqualTo(1);
    }

    @Test
    void aFilteredAnswerSaysSo() throws Exception {
        simulator.script(Fault.Flaw.CONTENT_FILTER);

        HttpResponse<String> response = client.chat(Prompts.HELLO);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(json(response).at("/choices/0/finish_reason").asString())
                .isEqualTo("content_filter");
    }

    @ParameterizedTest
    @ValueSource(strings = {Prompts.HELLO, Prompts.HELLO_STREAMED})
    void aCutConnectionEndsInTheMiddleOfTheBody(String request) throws Exception {
        simulator.script(Loss.CUT);

        assertThatThrownBy(() -> client.chat(request)).isInstanceOf(IOException.class);
        assertThat(simulator.stats().count("cut")).isEqualTo(1);
        assertThat(client.chat(request).statusCode()).isEqualTo(200);
    }

    @Test
    void aCutStreamHasBegunWell() throws Exception {
        simulator.script(Loss.CUT);

        // HTTP clients may drop what came before the cut, so the bytes themselves are read.
        String received = rawChat(Prompts.HELLO_STREAMED);

        assertThat(received)
                .contains("data: {", "\"content\":\"This\"")
                .doesNotContain("[DONE]", "\"finish_reason\":\"stop\"");
    }

    @Test
    void anAnswerTakesItsLatency() throws Exception {
        simulator.settings(
                SimulatorSettings.defaults().withLatency(new Latency.Fixed(Duration.ofSeconds(3))));

        client.chat(Prompts.HELLO);

        assertThat(slept).containsExactly(Duration.ofSeconds(3));
    }

    @Test
    void aStreamSpreadsItsLatencyOverItsChunks() throws Exception {
        simulator.settings(
                SimulatorSettings.defaults().withLatency(new Latency.Fixed(Duration.ofSeconds(3))));

        int chunks = client.stream(Prompts.HELLO_STREAMED).size();

        assertThat(slept).hasSize(chunks);
        assertThat(slept.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofMillis(2999), Duration.ofSeconds(3));
    }

    @Test
    void rejectionsDoNotWait() throws Exception {
        simulator.settings(
                SimulatorSettings.defaults()
                        .withLatency(new Latency.Fixed(Duration.ofSeconds(3)))
                        .withFaults(Map.of(Fault.serverError(500), 1.0)));

        client.chat(Prompts.HELLO);

        assertThat(slept).isEmpty();
    }

    private String rawChat(String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        try (Socket socket =
                new Socket(simulator.baseUrl().getHost(), simulator.baseUrl().getPort())) {
            String head =
                    "POST /v1/chat/completions HTTP/1.1\r\nHost: simulator\r\nContent-Length: %d\r\n\r\n"
                            .formatted(bytes.length);
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().write(bytes);
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
