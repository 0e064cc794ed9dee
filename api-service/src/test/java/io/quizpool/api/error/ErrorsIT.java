package io.quizpool.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ErrorsIT {

    private static final String GENERATE = "/api/v1/problems/generate";
    private static final byte[] TWO_MEGABYTES =
            ("{\"user_id\": \"" + "x".repeat(2 << 20) + "\"}").getBytes(StandardCharsets.UTF_8);

    @Autowired private ApiClient api;

    @Test
    void aBodyOfTwoMegabytesIsTooLarge() {
        ApiClient.Answer answer =
                api.post(GENERATE, new String(TWO_MEGABYTES, StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("body-too-large");
        assertThat(answer.body().path("detail").asString()).contains("262144");
    }

    @Test
    void soIsOneWhoseLengthIsNotSaidBeforehand() {
        ApiClient.Answer answer = postInChunks(TWO_MEGABYTES);

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void aSmallBodyMayComeInChunks() {
        ApiClient.Answer answer = postInChunks("{\"count\": 1}".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(202);
    }

    @Test
    void anotherContentTypeIsNotRead() {
        ApiClient.Answer answer =
                api.send(
                        GENERATE,
                        request ->
                                request.header("Content-Type", "text/plain")
                                        .POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("unsupported-media-type");
        assertThat(answer.body().path("detail").asString()).contains("application/json");
    }

    @Test
    void aBodyWithoutContentTypeIsNotRead() {
        ApiClient.Answer answer =
                api.send(
                        GENERATE,
                        request -> request.POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void anotherMethodIsToldWhichAreAllowed() {
        ApiClient.Answer answer =
                api.send("/api/v1/problems/generate", request -> request.DELETE());

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.problem()).isEqualTo("method-not-allowed");
        assertThat(answer.header("Allow")).isNotEmpty();
    }

    @Test
    void anotherFormatIsNotOnOffer() {
        ApiClient.Answer answer =
                api.send(
                        "/api/v1/verbs",
                        request -> request.header("Accept", "application/xml").GET());

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.problem()).isEqualTo("not-acceptable");
    }

    @Test
    void anUnknownPathIsNotFound() {
        ApiClient.Answer answer = api.get("/api/v1/nothing");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
        assertThat(answer.body().path("instance").asString()).isEqualTo("/api/v1/nothing");
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        ApiClient.Answer answer = api.get("/api/v1/problems/seven");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("id");
    }

    @Test
    void anUnknownParameterIsRefusedWithThoseThatAreKnown() {
        ApiClient.Answer answer = api.get("/api/v1/problems/random?tense=present");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("tense");
        assertThat(answer.body().at("/errors/0/allowed").toString()).contains("tenses_used");
    }

    @Test
    void whatIsNoHttpIsRefusedWithoutASecret() throws Exception {
        try (Socket socket = new Socket("localhost", api.uri("/").getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    "GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            String answer = new String(in.readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "Exception");
        }
    }

    private ApiClient.Answer postInChunks(byte[] body) {
        return api.send(
                GENERATE,
                request ->
                        request.header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(body))));
    }
}
