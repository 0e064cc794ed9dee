package io.quizpool.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class HardQueriesIT {

    private static final String ID = "01930000-0000-7000-8000-000000000000";

    @Autowired private ApiClient api;

    static Stream<Arguments> refusedParameters() {
        return Stream.of(
                Arguments.of("/generation-requests?user_id=%00", "user_id"),
                Arguments.of("/generation-requests?user_id=", "user_id"),
                Arguments.of("/generation-requests?status=", "status"),
                Arguments.of("/generation-requests?from=%2B999999999-01-01T00:00:00Z", "from"),
                Arguments.of("/generation-requests?to=-0044-03-15T12:00:00Z", "to"),
                Arguments.of("/problems/grammar/random?topic_tags=%00", "topic_tags"),
                Arguments.of("/problems/grammar/random?topic_tags=", "topic_tags"),
                Arguments.of("/problems/grammar/random?tenses_used=,", "tenses_used"),
                Arguments.of("/problems/random?target_language_code=%00", "target_language_code"),
                Arguments.of("/problems/random?target_language_code=en", "target_language_code"),
                Arguments.of("/problems?limit=", "limit"),
                Arguments.of("/verbs?q=%00", "q"));
    }

    @ParameterizedTest
    @MethodSource("refusedParameters")
    void aValueThatCannotBeMeantIsRefusedByName(String path, String field) {
        ApiClient.Answer answer = api.get("/api/v1" + path);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").valueStream())
                .extracting(error -> error.path("field").asString())
                .contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "problems",
                "generation-requests",
                "api-keys",
                "verbs",
                "webhook-deliveries"
            })
    void aCursorThatNoListGaveIsRefused(String list) {
        for (String place :
                new String[] {
                    "",
                    "abc",
                    "+999999999-11-21T11:39:21Z|" + ID,
                    "2026-11-21T11:39:21Z|79b73ee3-bc2e-412b-88b8-712981c0",
                    "2026-11-21T11:39:21Z|" + ID + "0",
                    "noon|" + ID
                }) {
            ApiClient.Answer answer =
                    api.get("/api/v1/%s?cursor=%s".formatted(list, encoded(place)));

            assertThat(answer.status()).as(place).isEqualTo(400);
            assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("cursor");
        }
    }

    @Test
    void aKeyEndsWithinTheYearsThatAreKept() {
        ApiClient.Answer answer =
                api.post(
                        "/api/v1/api-keys",
                        """
                        {"name": "x\\u0000y", "scopes": ["read", null],
                         "expires_at": "+999999999-01-01T00:00:00Z"}
                        """);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").valueStream())
                .extracting(error -> error.path("field").asString())
                .containsExactly("name", "scopes[1]", "expires_at");
        assertThat(
                        api.post(
                                        "/api/v1/api-keys",
                                        "{\"name\": 5, \"scopes\": [\"read\"], \"expires_at\": 1}")
                                .body()
                                .path("errors"))
                .hasSize(2);
    }

    @Test
    void tellsBrowsersToTakeAnAnswerForWhatItIs() {
        ApiClient.Answer list = api.get("/api/v1/generation-requests");
        ApiClient.Answer refusal = api.sendAs("", "/api/v1/verbs", request -> request.GET());
        ApiClient.Answer page = api.sendAs("", "/swagger-ui/index.html", request -> request.GET());

        for (ApiClient.Answer answer : new ApiClient.Answer[] {list, refusal, page}) {
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
        }
    }

    @Test
    void whatOneKeyWasAnsweredIsNotStored() {
        for (String path : new String[] {"generation-requests", "problems", "api-keys", "verbs"}) {
            assertThat(api.get("/api/v1/" + path).raw().headers().allValues("Cache-Control"))
                    .as(path)
                    .containsExactly("no-store");
        }
    }

    private static String encoded(String place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }
}
