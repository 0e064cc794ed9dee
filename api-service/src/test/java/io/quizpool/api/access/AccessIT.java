package io.quizpool.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class AccessIT {

    private static final String VERBS = "/api/v1/verbs?limit=1";

    @Autowired private ApiClient api;

    @Test
    void eachAnswerTellsWhatIsLeftOfTheLimit() {
        String key = newKey("\"requests_per_minute\": 5");

        for (int left = 4; left >= 0; left--) {
            ApiClient.Answer answer = get(key);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"default\";q=5;w=60");
            assertThat(answer.header("RateLimit"))
                    .isEqualTo("\"default\";r=%d;t=%d".formatted(left, (5 - left) * 12));
        }
        ApiClient.Answer refused = get(key);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.problem()).isEqualTo("rate-limited");
        assertThat(refused.header("RateLimit")).startsWith("\"default\";r=0;t=");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 12);
    }

    @Test
    void anotherKeyIsNotHeldBack() {
        String used = newKey("\"requests_per_minute\": 1");
        get(used);
        assertThat(get(used).status()).isEqualTo(429);

        assertThat(get(newKey("\"requests_per_minute\": 1")).status()).isEqualTo(200);
    }

    @Test
    void aKeyWithoutALimitHearsOfNone() {
        ApiClient.Answer answer = get(newKey("\"requests_per_minute\": 0"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("RateLimit")).isEmpty();
        assertThat(answer.header("RateLimit-Policy")).isEmpty();
    }

    @Test
    void aKeyIsGoodOnlyFromItsNetworks() {
        assertThat(get(newKey("\"allowed_cidrs\": [\"127.0.0.0/8\", \"::1/128\"]")).status())
                .isEqualTo(200);

        ApiClient.Answer refused = get(newKey("\"allowed_cidrs\": [\"203.0.113.0/24\"]"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("address-not-allowed");
        assertThat(refused.raw().body()).doesNotContain("203.0.113", "127.0.0.1");
    }

    @Test
    void aClientCannotInventItsAddress() {
        String key = newKey("\"allowed_cidrs\": [\"203.0.113.0/24\"]");

        ApiClient.Answer answer =
                api.sendAs(
                        key,
                        VERBS,
                        request ->
                                request.header("X-Forwarded-For", "203.0.113.7")
                                        .header("Forwarded", "for=203.0.113.7")
                                        .GET());

        assertThat(answer.status()).isEqualTo(403);
    }

    private ApiClient.Answer get(String key) {
        return api.sendAs(key, VERBS, request -> request.GET());
    }

    private String newKey(String more) {
        return api.post(
                        "/api/v1/api-keys",
                        "{\"name\": \"app\", \"scopes\": [\"read\"], %s}".formatted(more))
                .body()
                .get("key")
                .asString();
    }
}
