package io.quizpool.api.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.net.http.HttpRequest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class ApiKeyChangeIT {

    private static final String KEYS = "/api/v1/api-keys";
    private static final String VERBS = "/api/v1/verbs?limit=1";

    @Autowired private ApiClient api;
    @Autowired private JdbcClient jdbc;
    @Autowired private KeyRing ring;

    @Test
    void whatIsAbsentStaysAsItIs() {
        ApiClient.Answer created =
                create(
                        """
                        {"name": "app", "scopes": ["read"], "requests_per_minute": 100,
                         "allowed_cidrs": ["127.0.0.0/8", "::1"],
                         "expires_at": "2999-01-01T00:00:00Z"}
                        """);
        String path = created.header("Location");

        JsonNode changed = patch(path, "{\"name\": \"new\"}").body();

        assertThat(changed.get("name").asString()).isEqualTo("new");
        assertThat(changed.get("requests_per_minute").asInt()).isEqualTo(100);
        assertThat(changed.get("allowed_cidrs").valueStream().map(JsonNode::asString))
                .containsExactly("127.0.0.0/8", "::1/128");
        assertThat(changed.get("expires_at").asString()).isEqualTo("2999-01-01T00:00:00Z");
        assertThat(api.get(path).body()).isEqualTo(changed);
    }

    @Test
    void aChangeCountsFromTheNextRequestOn() {
        ApiClient.Answer created = create("{\"name\": \"app\", \"scopes\": [\"read\"]}");
        String key = created.body().get("key").asString();
        String path = created.header("Location");
        assertThat(get(key, KEYS).status()).isEqualTo(403);

        patch(path, "{\"scopes\": [\"write\"], \"allowed_cidrs\": [\"203.0.113.0/24\"]}");
        assertThat(get(key, VERBS).problem()).isEqualTo("address-not-allowed");

        patch(path, "{\"allowed_cidrs\": [], \"requests_per_minute\": 1}");
        assertThat(get(key, VERBS).header("RateLimit-Policy")).isEqualTo("\"default\";q=1;w=60");

        patch(path, "{\"clear\": [\"requests_per_minute\"]}");
        assertThat(get(key, VERBS).header("RateLimit-Policy")).isEmpty();
        assertThat(api.get(path).body().has("requests_per_minute")).isFalse();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        String path = create("{\"name\": \"app\", \"scopes\": [\"read\"]}").header("Location");

        ApiClient.Answer refused =
                patch(
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
    void theOldSecretWorksForTheOverlapAndAtMostTwoDo() {
        ApiClient.Answer created = create("{\"name\": \"app\", \"scopes\": [\"read\"]}");
        String path = created.header("Location");
        String first = created.body().get("key").asString();

        JsonNode rotated = rotate(path).body();
        String second = rotated.get("key").asString();
        assertThat(rotated.get("id")).isEqualTo(created.body().get("id"));
        assertThat(Instant.parse(rotated.get("previous_secret_ends_at").asString()))
                .isBetween(Instant.now().plusSeconds(86_000), Instant.now().plusSeconds(86_400));
        assertThat(get(first, VERBS).status()).isEqualTo(200);
        assertThat(get(second, VERBS).status()).isEqualTo(200);

        String third = rotate(path).body().get("key").asString();
        assertThat(get(first, VERBS).status()).isEqualTo(401);
        assertThat(get(second, VERBS).status()).isEqualTo(200);
        assertThat(get(third, VERBS).status()).isEqualTo(200);

        api.post(path + "/rotate", "{\"overlap_seconds\": 0}");
        assertThat(get(third, VERBS).status()).isEqualTo(401);
        assertThat(api.get(path).body().has("previous_secret_ends_at")).isFalse();
    }

    @Test
    void anOverlapHasItsBounds() {
        String path = create("{\"name\": \"app\", \"scopes\": [\"read\"]}").header("Location");

        for (int overlap : new int[] {-1, 30 * 86_400 + 1}) {
            assertThat(
                            api.post(
                                            path + "/rotate",
                                            "{\"overlap_seconds\": %d}".formatted(overlap))
                                    .status())
                    .isEqualTo(400);
        }
    }

    @Test
    void aSecretThatWasRotatedAwayDoesNotComeBackWithTheConfiguration() {
        ApiClient.Answer created = create("{\"name\": \"app\", \"scopes\": [\"read\"]}");
        String first = created.body().get("key").asString();
        rotate(created.header("Location"));
        rotate(created.header("Location"));

        assertThat(ring.addAdmin("bootstrap", new ApiKeySecret(first))).isFalse();
        assertThat(get(first, VERBS).status()).isEqualTo(401);
    }

    @Test
    void aRevokedKeyCanNeitherBeChangedNorRotated() {
        String path = create("{\"name\": \"app\", \"scopes\": [\"read\"]}").header("Location");
        api.send(path, request -> request.DELETE());

        assertThat(patch(path, "{\"name\": \"new\"}").problem()).isEqualTo("api-key-revoked");
        assertThat(rotate(path).problem()).isEqualTo("api-key-revoked");
    }

    @Test
    void theLastAdminKeyIsNeitherStrippedNorEnded() {
        String bootstrap =
                jdbc.sql("select id from api_key where name = 'bootstrap'")
                        .query((row, number) -> row.getString(1))
                        .single();
        String path = KEYS + "/" + bootstrap;
        create(
                """
                {"name": "ends", "scopes": ["admin"], "expires_at": "2999-01-01T00:00:00Z"}
                """);

        for (String change :
                new String[] {
                    "{\"scopes\": [\"write\"]}", "{\"expires_at\": \"2999-01-01T00:00:00Z\"}"
                }) {
            ApiClient.Answer refused = patch(path, change);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("last-admin-key");
        }
        assertThat(api.get(path).body().get("scopes").get(0).asString()).isEqualTo("admin");
    }

    @Test
    void nobodyLocksThemselvesOut() {
        ApiClient.Answer created = create("{\"name\": \"mine\", \"scopes\": [\"admin\"]}");
        String path = created.header("Location");
        String mine = created.body().get("key").asString();
        String bootstrap =
                jdbc.sql("select id from api_key where name = 'bootstrap'")
                        .query((row, number) -> KEYS + "/" + row.getString(1))
                        .single();
        try {
            ApiClient.Answer own = patchAs(mine, path, "{\"allowed_cidrs\": [\"203.0.113.0/24\"]}");
            assertThat(own.status()).isEqualTo(409);
            assertThat(own.problem()).isEqualTo("own-address-excluded");

            assertThat(patch(path, "{\"allowed_cidrs\": [\"203.0.113.0/24\"]}").status())
                    .isEqualTo(200);
            assertThat(api.send(bootstrap, request -> request.DELETE()).problem())
                    .as("the other one is good from nowhere that is known")
                    .isEqualTo("last-admin-key");
        } finally {
            api.send(path, request -> request.DELETE());
        }
    }

    @Test
    void anUnknownKeyIsNotFound() {
        String path = KEYS + "/00000000-0000-0000-0000-000000000000";

        assertThat(patch(path, "{\"name\": \"new\"}").status()).isEqualTo(404);
        assertThat(rotate(path).status()).isEqualTo(404);
        assertThat(api.get(path + "/usage").status()).isEqualTo(404);
    }

    private ApiClient.Answer create(String json) {
        return api.post(KEYS, json);
    }

    private ApiClient.Answer patch(String path, String json) {
        return patchAs(ApiClient.ADMIN_KEY, path, json);
    }

    private ApiClient.Answer patchAs(String key, String path, String json) {
        return api.sendAs(
                key,
                path,
                request ->
                        request.header("Content-Type", "application/json")
                                .method("PATCH", HttpRequest.BodyPublishers.ofString(json)));
    }

    private ApiClient.Answer rotate(String path) {
        return api.send(
                path + "/rotate", request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    }

    private ApiClient.Answer get(String key, String path) {
        return api.sendAs(key, path, request -> request.GET());
    }
}
