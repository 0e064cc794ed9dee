package io.quizpool.api.session;

import static io.quizpool.api.session.SessionClient.SESSIONS;
import static io.quizpool.api.session.SessionClient.expiry;
import static io.quizpool.api.session.SessionClient.id;
import static io.quizpool.api.session.SessionClient.path;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApiTest
class SessionIT {

    @Autowired private ApiClient api;
    @Autowired private StoredProblems pool;
    @Autowired private JdbcClient jdbc;
    @Autowired private Sessions sessions;
    @Autowired private SessionProperties properties;

    private SessionClient client;

    @BeforeEach
    void setUp() {
        client = new SessionClient(api, jdbc);
    }

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
    void endsAtItsTimeAndIsForgottenLater() {
        String tag = StoredProblems.newTag();
        pool.addMany(2, tag);
        UUID ended = client.create();
        UUID forgotten = client.create();
        UUID alive = client.create();
        client.serve(forgotten, tag);
        client.end(ended, Duration.ofSeconds(1));
        client.end(forgotten, properties.keepExpired().plusMinutes(1));

        sessions.deleteExpired();

        for (ApiClient.Answer answer :
                new ApiClient.Answer[] {
                    api.get(path(ended)),
                    client.post(path(ended) + "/reset"),
                    client.random(ended, tag)
                }) {
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.problem()).isEqualTo("session-expired");
            assertThat(answer.body().path("detail").asString()).contains("POST " + SESSIONS);
        }
        assertThat(api.get(path(forgotten)).status()).isEqualTo(404);
        assertThat(client.seenRows(forgotten)).isZero();
        assertThat(api.get(path(alive)).status()).isEqualTo(200);
    }

    @Test
    void isCreatedOnceForAnIdempotencyKey() {
        String key = StoredProblems.newTag();

        ApiClient.Answer first = client.create(key, "{}");
        ApiClient.Answer again = client.create(key, "{}");
        ApiClient.Answer other = client.create(key, "{\"ttl_seconds\": 61}");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");

        UUID session = id(first);
        client.end(session, Duration.ofSeconds(1));
        assertThat(client.create(key, "{}").problem()).isEqualTo("session-expired");
        api.send(path(session), HttpRequest.Builder::DELETE);
        assertThat(client.create(key, "{}").problem()).isEqualTo("session-expired");
    }
}
