package io.quizpool.api.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class SessionIT {

    private static final String SESSIONS = "/api/v1/sessions";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems pool;
    @Autowired private JdbcClient jdbc;
    @Autowired private Sessions sessions;
    @Autowired private SessionProperties properties;

    @Test
    void lastsAsLongAsTheServiceOrTheClientSays() {
        ApiClient.Answer usual =
                api.send(SESSIONS, request -> request.POST(HttpRequest.BodyPublishers.noBody()));
        ApiClient.Answer short60 = api.post(SESSIONS, "{\"ttl_seconds\": 60}");

        assertThat(usual.status()).isEqualTo(201);
        assertThat(usual.header("Location"))
                .isEqualTo(SESSIONS + "/" + usual.body().path("session_id").asString());
        assertThat(expiry(usual))
                .isCloseTo(Instant.now().plus(properties.ttl()), within(1, ChronoUnit.MINUTES));
        assertThat(expiry(short60))
                .isCloseTo(Instant.now().plusSeconds(60), within(30, ChronoUnit.SECONDS));
    }

    @Test
    void refusesATimeToLiveBeyondTheLongest() {
        long most = properties.longestTtl().toSeconds();

        assertThat(api.post(SESSIONS, "{\"ttl_seconds\": %d}".formatted(most)).status())
                .isEqualTo(201);
        for (String ttl : new String[] {"0", "-5", String.valueOf(most + 1), "\"1h\""}) {
            ApiClient.Answer refused = api.post(SESSIONS, "{\"ttl_seconds\": %s}".formatted(ttl));
            assertThat(refused.status()).as(ttl).isEqualTo(400);
            assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("ttl_seconds");
        }
    }

    @Test
    void countsWhatItWasServedAndWhatIsLeftForAFilter() {
        String tag = StoredProblems.newTag();
        String other = StoredProblems.newTag();
        pool.addMany(5, tag);
        pool.addMany(3, other);
        UUID session = create();
        serve(session, tag);
        UUID retired = serve(session, tag);
        serve(session, other);
        pool.retire(retired);

        JsonNode state = api.get(path(session) + "?topic_tags=" + tag).body();

        assertThat(state.path("session_id").asString()).isEqualTo(session.toString());
        assertThat(state.path("served").asLong()).isEqualTo(3);
        assertThat(state.path("left").asLong()).isEqualTo(3);
        assertThat(left(session, other)).isEqualTo(2);
        assertThat(left(session, tag + "," + other)).isEqualTo(5);
        assertThat(api.get(path(session) + "?colour=red").status()).isEqualTo(400);
    }

    @Test
    void mayBeServedEverythingAgainAfterAReset() {
        String tag = StoredProblems.newTag();
        pool.addMany(1, tag);
        UUID session = create();
        UUID first = serve(session, tag);
        assertThat(random(session, tag).problem()).isEqualTo("session-exhausted");
        jdbc.sql("update session set expires_at = now() + interval '1 minute' where id = :id")
                .param("id", session)
                .update();

        ApiClient.Answer reset = post(path(session) + "/reset");

        assertThat(reset.status()).isEqualTo(200);
        assertThat(reset.body().path("session_id").asString()).isEqualTo(session.toString());
        assertThat(expiry(reset)).isAfter(Instant.now().plus(Duration.ofHours(1)));
        assertThat(left(session, tag)).isOne();
        assertThat(serve(session, tag)).isEqualTo(first);
        assertThat(seenRows(session)).as("the earlier round is forgotten").isOne();
    }

    @Test
    void belongsToItsApiKey() {
        UUID session = create();
        String key = newKey();

        for (ApiClient.Answer answer :
                new ApiClient.Answer[] {
                    api.sendAs(key, path(session), HttpRequest.Builder::GET),
                    api.sendAs(key, path(session), HttpRequest.Builder::DELETE),
                    api.sendAs(
                            key,
                            path(session) + "/reset",
                            request -> request.POST(HttpRequest.BodyPublishers.noBody())),
                    api.sendAs(
                            key,
                            "/api/v1/problems/random?session=" + session,
                            HttpRequest.Builder::GET),
                    api.get(path(UUID.randomUUID()))
                }) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.problem()).isEqualTo("not-found");
            assertThat(answer.body().path("detail").asString()).contains("POST " + SESSIONS);
        }
        assertThat(api.get(path(session)).status()).isEqualTo(200);
    }

    @Test
    void endsAtItsTimeAndIsForgottenLater() {
        String tag = StoredProblems.newTag();
        pool.addMany(2, tag);
        UUID ended = create();
        UUID forgotten = create();
        UUID alive = create();
        serve(forgotten, tag);
        end(ended, Duration.ofSeconds(1));
        end(forgotten, properties.keepExpired().plusMinutes(1));

        sessions.deleteExpired();

        for (ApiClient.Answer answer :
                new ApiClient.Answer[] {
                    api.get(path(ended)), post(path(ended) + "/reset"), random(ended, tag)
                }) {
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.problem()).isEqualTo("session-expired");
            assertThat(answer.body().path("detail").asString()).contains("POST " + SESSIONS);
        }
        assertThat(api.get(path(forgotten)).status()).isEqualTo(404);
        assertThat(seenRows(forgotten)).isZero();
        assertThat(api.get(path(alive)).status()).isEqualTo(200);
    }

    @Test
    void isCreatedOnceForAnIdempotencyKey() {
        String key = StoredProblems.newTag();

        ApiClient.Answer first = create(key, "{}");
        ApiClient.Answer again = create(key, "{}");
        ApiClient.Answer other = create(key, "{\"ttl_seconds\": 61}");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");

        UUID session = id(first);
        end(session, Duration.ofSeconds(1));
        assertThat(create(key, "{}").problem()).isEqualTo("session-expired");
        api.send(path(session), HttpRequest.Builder::DELETE);
        assertThat(create(key, "{}").problem()).isEqualTo("session-expired");
    }

    @Test
    void isOneOfABoundedNumberForEachKey() {
        String key = newKey();
        UUID last = id(createAs(key));
        jdbc.sql(
                        """
                        insert into session (id, api_key_id, ttl_seconds, created_at, expires_at)
                        select gen_random_uuid(), api_key_id, 60, now(), now() + interval '1 hour'
                        from session, generate_series(2, :most)
                        where id = :id
                        """)
                .param("id", last)
                .param("most", properties.mostPerKey())
                .update();

        ApiClient.Answer oneTooMany = createAs(key);

        assertThat(oneTooMany.status()).isEqualTo(409);
        assertThat(oneTooMany.problem()).isEqualTo("too-many-sessions");
        assertThat(oneTooMany.body().path("detail").asString())
                .contains(String.valueOf(properties.mostPerKey()), "DELETE");
        assertThat(api.sendAs(key, path(last), HttpRequest.Builder::DELETE).status())
                .isEqualTo(204);
        assertThat(createAs(key).status()).isEqualTo(201);
        assertThat(createAs(key).status()).isEqualTo(409);
        assertThat(post(SESSIONS).status()).as("another key's").isEqualTo(201);
    }

    private UUID create() {
        return id(post(SESSIONS));
    }

    private ApiClient.Answer create(String idempotencyKey, String body) {
        return api.post(
                SESSIONS, body, request -> request.header("Idempotency-Key", idempotencyKey));
    }

    private ApiClient.Answer createAs(String key) {
        return api.sendAs(
                key, SESSIONS, request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    }

    private ApiClient.Answer post(String path) {
        return api.send(path, request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    }

    private String newKey() {
        return api.post("/api/v1/api-keys", "{\"name\": \"app\", \"scopes\": [\"read\"]}")
                .body()
                .path("key")
                .asString();
    }

    private ApiClient.Answer random(UUID session, String tag) {
        return api.get("/api/v1/problems/random?topic_tags=%s&session=%s".formatted(tag, session));
    }

    private UUID serve(UUID session, String tag) {
        ApiClient.Answer answer = random(session, tag);
        assertThat(answer.status()).isEqualTo(200);
        return UUID.fromString(answer.body().path("id").asString());
    }

    private long left(UUID session, String tags) {
        return api.get(path(session) + "?topic_tags=" + tags).body().path("left").asLong(-1);
    }

    private long seenRows(UUID session) {
        return jdbc.sql("select count(*) from session_serving where session_id = :id")
                .param("id", session)
                .query(Long.class)
                .single();
    }

    private void end(UUID session, Duration ago) {
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

    private static String path(UUID session) {
        return SESSIONS + "/" + session;
    }

    private static UUID id(ApiClient.Answer created) {
        assertThat(created.status()).isEqualTo(201);
        return UUID.fromString(created.body().path("session_id").asString());
    }

    private static Instant expiry(ApiClient.Answer answer) {
        return Instant.parse(answer.body().path("expires_at").asString());
    }
}
