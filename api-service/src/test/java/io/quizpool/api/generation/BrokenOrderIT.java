package io.quizpool.api.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders that cannot be read. */
@ApiTest
class BrokenOrderIT extends NothingRecorded {

    private static final String GENERATE = "/api/v1/problems/generate";

    @Autowired private ApiClient api;

    static Stream<Arguments> brokenJson() {
        return Stream.of(
                Arguments.of("{\"count\": 1", "line 1"),
                Arguments.of("{count: 1}", "line 1"),
                Arguments.of("{} {}", "one object"),
                Arguments.of("{\"count\": 1, \"count\": 2}", "'count' is given twice"),
                Arguments.of("[".repeat(20_000) + "]".repeat(20_000), "nested too deep"),
                Arguments.of("  ", "needs a body"));
    }

    @ParameterizedTest
    @MethodSource("brokenJson")
    void brokenJsonIsPointedAt(String body, String remedy) {
        ApiClient.Answer answer = api.post(GENERATE, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("unreadable-request");
        assertThat(answer.body().path("detail").asString()).contains(remedy);
        assertThat(answer.raw().body()).doesNotContain("Exception", "jackson");
    }

    @Test
    void anEmptyBodyAsksForOne() {
        ApiClient.Answer answer = api.post(GENERATE, "");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("detail").asString()).contains("send a JSON object");
    }

    @Test
    void anIdempotencyKeyWithASpaceIsRefused() {
        ApiClient.Answer answer =
                api.post(GENERATE, "{}", request -> request.header("Idempotency-Key", "a b"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("Idempotency-Key");
    }
}
