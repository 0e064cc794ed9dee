package io.quizpool.api.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/problems/seven",
                "/api/v1/problems/statistics",
                "/api/v1/problems/1-1-1-1-1",
                "/api/v1/generation-requests/%20"
            })
    void anIdThatIsNoneIsNotFound(String path) {
        ApiClient.Answer answer = api.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
        assertThat(answer.body().path("detail").asString()).contains("UUID");
    }

    @Test
    void whatIsPostedCannotBeGot() {
        ApiClient.Answer answer = api.get(GENERATE);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void aParameterThatNoOneReadsIsRefused() {
        ApiClient.Answer answer = api.post(GENERATE + "?count=5", "{}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("count");
    }

    @Test
    void aKeyWithoutTheScopeIsToldWhich() {
        String read =
                api.post("/api/v1/api-keys", "{\"name\": \"reader\", \"scopes\": [\"read\"]}")
                        .body()
                        .get("key")
                        .asString();

        ApiClient.Answer answer = api.postAs(read, GENERATE, "{}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("WWW-Authenticate"))
                .contains("insufficient_scope", "scope=\"write\"");
    }

    @Test
    void anUnknownParameterIsRefusedWithThoseThatAreKnown() {
        ApiClient.Answer answer = api.get("/api/v1/problems/random?tense=present");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("tense");
        assertThat(answer.body().at("/errors/0/allowed").toString()).contains("tenses_used");
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
