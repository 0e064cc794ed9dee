package io.quizpool.api.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class ApiKeyChangeIT {

    private static final String VERBS = "/api/v1/verbs?limit=1";

    @Autowired private ApiClient api;

    private KeyClient keys;

    @BeforeEach
    void prepare() {
        keys = new KeyClient(api);
    }

    @Test
    void whatIsAbsentStaysAsItIs() {
        ApiClient.Answer created =
                keys.create(
                        """
                        {"name": "app", "scopes": ["read"], "requests_per_minute": 100,
                         "allowed_cidrs": ["127.0.0.0/8", "::1"],
                         "expires_at": "2999-01-01T00:00:00Z"}
                        """);
        String path = created.header("Location");

        JsonNode changed = keys.patch(path, "{\"name\": \"new\"}").body();

        assertThat(changed.get("name").asString()).isEqualTo("new");
        assertThat(changed.get("requests_per_minute").asInt()).isEqualTo(100);
        assertThat(changed.get("allowed_cidrs").valueStream().map(JsonNode::asString))
                .containsExactly("127.0.0.0/8", "::1/128");
        assertThat(changed.get("expires_at").asString()).isEqualTo("2999-01-01T00:00:00Z");
        assertThat(api.get(path).body()).isEqualTo(changed);
    }

    @Test
    void aChangeCountsFromTheNextRequestOn() {
        ApiClient.Answer created = keys.create("{\"name\": \"app\", \"scopes\": [\"read\"]}");
        String key = created.body().get("key").asString();
        String path = created.header("Location");
        assertThat(keys.get(key, KeyClient.KEYS).status()).isEqualTo(403);

        keys.patch(path, "{\"scopes\": [\"write\"], \"allowed_cidrs\": [\"203.0.113.0/24\"]}");
        assertThat(keys.get(key, VERBS).problem()).isEqualTo("address-not-allowed");

        keys.patch(path, "{\"allowed_cidrs\": [], \"requests_per_minute\": 1}");
        assertThat(keys.get(key, VERBS).header("RateLimit-Policy"))
                .isEqualTo("\"default\";q=1;w=60");

        keys.patch(path, "{\"clear\": [\"requests_per_minute\"]}");
        assertThat(keys.get(key, VERBS).header("RateLimit-Policy")).isEmpty();
        assertThat(api.get(path).body().has("requests_per_minute")).isFalse();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        String path = keys.create("{\"name\": \"app\", \"scopes\": [\"read\"]}").header("Location");

        ApiClient.Answer refused =
                keys.patch(
                        path,
                        """
                        {"name": " ", "scopes": [], "expires_at": "2001-01-01T00:00:00Z",
                         "allowed_cidrs": ["10.0.0.0/8", "10.0.0.1/8", "everywhere"],
                         "requests_per_minute": -1, "clear": ["expires_at"]}
                        """);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("errors").valueStream())
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder(
                        "name",
                        "scopes",
                        "expires_at",
                        "allowed_cidrs[1]",
                        "allowed_cidrs[2]",
                        "requests_per_minute",
                        "clear");
    }

    @Test
    void anAmountIsTakenHoweverItIsWritten() {
        String path = keys.create("{\"name\": \"app\", \"scopes\": [\"read\"]}").header("Location");

        JsonNode changed =
                keys.patch(path, "{\"cost_per_day\": 0e-20000, \"cost_per_month\": 1.50e2}").body();

        assertThat(changed.path("cost_per_day").decimalValue()).isEqualByComparingTo("0");
        assertThat(changed.path("cost_per_month").decimalValue()).isEqualByComparingTo("150");
    }

    @Test
    void aRevokedKeyCanNeitherBeChangedNorRotated() {
        String path = keys.create("{\"name\": \"app\", \"scopes\": [\"read\"]}").header("Location");
        api.send(path, request -> request.DELETE());

        assertThat(keys.patch(path, "{\"name\": \"new\"}").problem()).isEqualTo("api-key-revoked");
        assertThat(keys.rotate(path).problem()).isEqualTo("api-key-revoked");
    }

    @Test
    void anUnknownKeyIsNotFound() {
        String path = KeyClient.KEYS + "/00000000-0000-0000-0000-000000000000";

        assertThat(keys.patch(path, "{\"name\": \"new\"}").status()).isEqualTo(404);
        assertThat(keys.rotate(path).status()).isEqualTo(404);
        assertThat(api.get(path + "/usage").status()).isEqualTo(404);
    }
}
