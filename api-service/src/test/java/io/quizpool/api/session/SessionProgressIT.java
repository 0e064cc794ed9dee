package io.quizpool.api.session;

import static io.quizpool.api.session.SessionClient.expiry;
import static io.quizpool.api.session.SessionClient.path;
import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class SessionProgressIT {

    @Autowired private ApiClient api;
    @Autowired private StoredProblems pool;
    @Autowired private JdbcClient jdbc;

    private SessionClient client;

    @BeforeEach
    void setUp() {
        client = new SessionClient(api, jdbc);
    }

    @Test
    void countsWhatItWasServedAndWhatIsLeftForAFilter() {
        String tag = StoredProblems.newTag();
        String other = StoredProblems.newTag();
        pool.addMany(5, tag);
        pool.addMany(3, other);
        UUID session = client.create();
        client.serve(session, tag);
        UUID retired = client.serve(session, tag);
        client.serve(session, other);
        pool.retire(retired);

        JsonNode state = api.get(path(session) + "?topic_tags=" + tag).body();

        assertThat(state.path("session_id").asString()).isEqualTo(session.toString());
        assertThat(state.path("served").asLong()).isEqualTo(3);
        assertThat(state.path("left").asLong()).isEqualTo(3);
        assertThat(client.left(session, other)).isEqualTo(2);
        assertThat(client.left(session, tag + "," + other)).isEqualTo(5);
        assertThat(api.get(path(session) + "?colour=red").status()).isEqualTo(400);
    }

    @Test
    void mayBeServedEverythingAgainAfterAReset() {
        String tag = StoredProblems.newTag();
        pool.addMany(1, tag);
        UUID session = client.create();
        UUID first = client.serve(session, tag);
        assertThat(client.random(session, tag).problem()).isEqualTo("session-exhausted");
        jdbc.sql("update session set expires_at = now() + interval '1 minute' where id = :id")
                .param("id", session)
                .update();

        ApiClient.Answer reset = client.post(path(session) + "/reset");

        assertThat(reset.status()).isEqualTo(200);
        assertThat(reset.body().path("session_id").asString()).isEqualTo(session.toString());
        assertThat(expiry(reset)).isAfter(Instant.now().plus(Duration.ofHours(1)));
        assertThat(client.left(session, tag)).isOne();
        assertThat(client.serve(session, tag)).isEqualTo(first);
        assertThat(client.seenRows(session)).as("the earlier round is forgotten").isOne();
    }
}
