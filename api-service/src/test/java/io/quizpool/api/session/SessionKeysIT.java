package io.quizpool.api.session;

import static io.quizpool.api.session.SessionClient.SESSIONS;
import static io.quizpool.api.session.SessionClient.id;
import static io.quizpool.api.session.SessionClient.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApiTest
class SessionKeysIT {

    @Autowired private ApiClient api;
    @Autowired private JdbcClient jdbc;
    @Autowired private SessionProperties properties;

    private SessionClient client;

    @BeforeEach
    void setUp() {
        client = new SessionClient(api, jdbc);
    }

    @Test
    void belongsToItsApiKey() {
        UUID session = client.create();
        String key = client.newKey();

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
    void isOneOfABoundedNumberForEachKey() {
        String key = client.newKey();
        UUID last = id(client.createAs(key));
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

        ApiClient.Answer oneTooMany = client.createAs(key);

        assertThat(oneTooMany.status()).isEqualTo(409);
        assertThat(oneTooMany.problem()).isEqualTo("too-many-sessions");
        assertThat(oneTooMany.body().path("detail").asString())
                .contains(String.valueOf(properties.mostPerKey()), "DELETE");
        assertThat(api.sendAs(key, path(last), HttpRequest.Builder::DELETE).status())
                .isEqualTo(204);
        assertThat(client.createAs(key).status()).isEqualTo(201);
        assertThat(client.createAs(key).status()).isEqualTo(409);
        assertThat(client.post(SESSIONS).status()).as("another key's").isEqualTo(201);
    }
}
