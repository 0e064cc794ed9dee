package io.quizpool.api.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.SecondReplica;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;

@ApiTest
class TwoReplicasIT {

    private static final String KEYS = "/api/v1/api-keys";
    private static final String VERBS = "/api/v1/verbs?limit=1";
    private static final Duration SOON = Duration.ofSeconds(1);

    @Autowired private ApiClient here;
    @Autowired private JdbcConnectionDetails database;
    @Autowired private KafkaConnectionDetails kafka;

    private SecondReplica second;
    private ApiClient there;

    @BeforeEach
    void start() {
        second = new SecondReplica(database, kafka);
        there = second.client();
    }

    @AfterEach
    void stop() {
        second.close();
    }

    @Test
    void whatIsDoneToAKeyHereIsKnownThereWithinASecond() {
        ApiClient.Answer created = here.post(KEYS, "{\"name\": \"app\", \"scopes\": [\"read\"]}");
        String key = created.body().get("key").asString();
        String path = created.header("Location");
        assertThat(get(there, key).status()).isEqualTo(200);

        String renewed =
                here.post(path + "/rotate", "{\"overlap_seconds\": 0}")
                        .body()
                        .get("key")
                        .asString();
        assertThat(get(here, key).status()).isEqualTo(401);
        await().atMost(SOON).until(() -> get(there, key).status() == 401);
        assertThat(get(there, renewed).status()).isEqualTo(200);

        here.send(path, request -> request.DELETE());
        assertThat(get(here, renewed).status()).isEqualTo(401);
        await().atMost(SOON).until(() -> get(there, renewed).status() == 401);
    }

    @Test
    void theLimitOfAKeyIsOneForBoth() {
        String key =
                here.post(
                                KEYS,
                                """
                                {"name": "app", "scopes": ["read"], "requests_per_minute": 12}
                                """)
                        .body()
                        .get("key")
                        .asString();
        int answered = 0;
        for (int i = 0; i < 24; i++) {
            answered += get(i % 2 == 0 ? here : there, key).status() == 200 ? 1 : 0;
        }

        // One more every five seconds.
        assertThat(answered).isBetween(12, 13);
    }

    private static ApiClient.Answer get(ApiClient replica, String key) {
        return replica.sendAs(key, VERBS, request -> request.GET());
    }
}
