package io.quizpool.api.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Uses sessions as clients do, and lets their time pass. */
record SessionClient(ApiClient api, JdbcClient jdbc) {

    static final String SESSIONS = "/api/v1/sessions";

    UUID create() {
        return id(post(SESSIONS));
    }

    ApiClient.Answer create(String idempotencyKey, String body) {
        return api.post(
                SESSIONS, body, request -> request.header("Idempotency-Key", idempotencyKey));
    }

    ApiClient.Answer createAs(String key) {
        return api.sendAs(
                key, SESSIONS, request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    }

    ApiClient.Answer post(String path) {
        return api.send(path, request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    }

    String newKey() {
        return api.post("/api/v1/api-keys", "{\"name\": \"app\", \"scopes\": [\"read\"]}")
                .body()
                .path("key")
                .asString();
    }

    ApiClient.Answer random(UUID session, String tag) {
        return api.get("/api/v1/problems/random?topic_tags=%s&session=%s".formatted(tag, session));
    }

    UUID serve(UUID session, String tag) {
        ApiClient.Answer answer = random(session, tag);
        assertThat(answer.status()).isEqualTo(200);
        return UUID.fromString(answer.body().path("id").asString());
    }

    long left(UUID session, String tags) {
        return api.get(path(session) + "?topic_tags=" + tags).body().path("left").asLong(-1);
    }

    long seenRows(UUID session) {
        return jdbc.sql("select count(*) from session_serving where session_id = :id")
                .param("id", session)
                .query(Long.class)
                .single();
    }

    void end(UUID session, Duration ago) {
        jdbc.sql(
                        """
                        update session
                        set created_at = now() - interval '9 days',
                            expires_at = now() - make_interval(secs => :seconds)
                        where id = :id
                        """)
                .param("id", session)
                .param("seconds", ago.toSeconds())
                .update();
    }

    static String path(UUID session) {
        return SESSIONS + "/" + session;
    }

    static UUID id(ApiClient.Answer created) {
        assertThat(created.status()).isEqualTo(201);
        return UUID.fromString(created.body().path("session_id").asString());
    }

    static Instant expiry(ApiClient.Answer answer) {
        return Instant.parse(answer.body().path("expires_at").asString());
    }
}
