package io.quizpool.api.apikey;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApiTest
class ApiKeyIT {

    private static final String KEYS = "/api/v1/api-keys";
    private static final String VERBS = "/api/v1/verbs";
    private static final String GENERATE = "/api/v1/problems/generate";

    @Autowired private ApiClient api;
    @Autowired private JdbcClient jdbc;

    @Test
    void nothingIsAnsweredWithoutAKey() {
        for (String path : List.of(VERBS, KEYS, "/api/v1/nothing")) {
            ApiClient.Answer answer = api.sendAs("", path, request -> request.GET());

            assertThat(answer.status()).as(path).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("unauthenticated");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
    }

    @Test
    void anUnknownKeyIsRefused() {
        ApiClient.Answer answer = api.sendAs("qp_unknown", VERBS, request -> request.GET());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(answer.raw().body()).doesNotContain("qp_unknown");
    }

    @Test
    void aKeyMayComeInEitherHeader() {
        ApiClient.Answer answer =
                api.sendAs(
                        "",
                        VERBS,
                        request -> request.header("X-API-Key", ApiClient.ADMIN_KEY).GET());

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aKeyIsShownOnceAndStoredAsItsHash() {
        ApiClient.Answer created = api.post(KEYS, "{\"name\": \"app\", \"scopes\": [\"read\"]}");

        String key = created.body().get("key").asString();
        assertThat(created.status()).isEqualTo(201);
        assertThat(key).matches("qp_[A-Za-z0-9_-]{43}");
        assertThat(created.body().get("prefix").asString()).isEqualTo(key.substring(0, 11));
        ApiClient.Answer found = api.get(created.header("Location"));
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.raw().body()).doesNotContain(key).doesNotContain("hash");
        assertThat(api.get(KEYS + "?limit=200").raw().body()).doesNotContain(key);
        assertThat(
                        jdbc.sql("select count(*) from api_key k where k::text like :key")
                                .param("key", "%" + key.substring(12) + "%")
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void aReadKeyReadsOnly() {
        String key = newKey("read");

        assertThat(get(key, VERBS)).isEqualTo(200);
        assertThat(generate(key)).isEqualTo(403);
        assertThat(get(key, KEYS)).isEqualTo(403);
    }

    @Test
    void aWriteKeyReadsAndWrites() {
        String key = newKey("write");

        assertThat(get(key, VERBS)).isEqualTo(200);
        assertThat(generate(key)).isEqualTo(202);
        assertThat(get(key, KEYS)).isEqualTo(403);
    }

    @Test
    void aRevokedKeyIsRefused() {
        ApiClient.Answer created = api.post(KEYS, "{\"name\": \"app\", \"scopes\": [\"read\"]}");
        String key = created.body().get("key").asString();
        String path = created.header("Location");

        assertThat(api.send(path, request -> request.DELETE()).status()).isEqualTo(204);

        assertThat(get(key, VERBS)).isEqualTo(401);
        assertThat(api.get(path).body().has("revoked_at")).isTrue();
        assertThat(api.send(path, request -> request.DELETE()).status()).isEqualTo(204);
    }

    @Test
    void anExpiredKeyIsRefused() {
        ApiClient.Answer created =
                api.post(
                        KEYS,
                        """
                        {"name": "app", "scopes": ["read"], "expires_at": "2999-01-01T00:00:00Z"}
                        """);
        String key = created.body().get("key").asString();
        assertThat(get(key, VERBS)).isEqualTo(200);

        jdbc.sql("update api_key set expires_at = now() - interval '1 s' where id = :id")
                .param("id", UUID.fromString(created.body().get("id").asString()))
                .update();

        await().atMost(ofSeconds(1)).until(() -> get(key, VERBS) == 401);
    }

    @Test
    void aKeyWithoutNameOrScopeIsRefused() {
        ApiClient.Answer answer =
                api.post(KEYS, "{\"scopes\": [], \"expires_at\": \"2001-01-01T00:00:00Z\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors").valueStream())
                .extracting(error -> error.path("field").asString())
                .containsExactlyInAnyOrder("name", "scopes", "expires_at");
    }

    @Test
    void thePagesOfTheListHoldEachKeyOnce() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(
                    api.post(KEYS, "{\"name\": \"page\", \"scopes\": [\"read\"]}")
                            .body()
                            .get("id")
                            .asString());
        }
        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            ApiClient.Answer page =
                    api.get(KEYS + "?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            page.body().get("items").forEach(key -> listed.add(key.get("id").asString()));
            cursor = page.body().get("next_cursor").asString("");
        } while (!cursor.isEmpty());

        assertThat(listed).doesNotHaveDuplicates().containsSubsequence(made);
    }

    @Test
    void anUnknownKeyIsNotFound() {
        String path = KEYS + "/" + UUID.randomUUID();

        assertThat(api.get(path).status()).isEqualTo(404);
        assertThat(api.send(path, request -> request.DELETE()).status()).isEqualTo(404);
    }

    private String newKey(String scope) {
        return api.post(
                        KEYS,
                        "{\"name\": \"%s\", \"scopes\": [\"%s\"]}"
                                .formatted(StoredProblems.newTag(), scope))
                .body()
                .get("key")
                .asString();
    }

    private int get(String key, String path) {
        return api.sendAs(key, path, request -> request.GET()).status();
    }

    private int generate(String key) {
        return api.sendAs(
                        key,
                        GENERATE,
                        request ->
                                request.header("Content-Type", "application/json")
                                        .POST(HttpRequest.BodyPublishers.ofString("{}")))
                .status();
    }
}
