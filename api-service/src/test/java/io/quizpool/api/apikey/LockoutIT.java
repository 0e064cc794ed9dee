package io.quizpool.api.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What no administrator can do, lest nobody could manage keys any more. */
@ApiTest
class LockoutIT {

    @Autowired private ApiClient api;
    @Autowired private JdbcClient jdbc;

    private KeyClient keys;

    @BeforeEach
    void prepare() {
        keys = new KeyClient(api);
    }

    @Test
    void theLastAdminKeyIsNotRevoked() {
        ApiClient.Answer refused = api.send(bootstrap(), request -> request.DELETE());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("last-admin-key");
        assertThat(api.get(KeyClient.KEYS).status()).isEqualTo(200);
    }

    @Test
    void theLastAdminKeyIsNeitherStrippedNorEnded() {
        String path = bootstrap();
        keys.create(
                """
                {"name": "ends", "scopes": ["admin"], "expires_at": "2999-01-01T00:00:00Z"}
                """);

        for (String change :
                new String[] {
                    "{\"scopes\": [\"write\"]}", "{\"expires_at\": \"2999-01-01T00:00:00Z\"}"
                }) {
            ApiClient.Answer refused = keys.patch(path, change);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.problem()).isEqualTo("last-admin-key");
        }
        assertThat(api.get(path).body().get("scopes").get(0).asString()).isEqualTo("admin");
    }

    @Test
    void nobodyLocksThemselvesOut() {
        ApiClient.Answer created = keys.create("{\"name\": \"mine\", \"scopes\": [\"admin\"]}");
        String path = created.header("Location");
        String mine = created.body().get("key").asString();
        try {
            ApiClient.Answer own =
                    keys.patchAs(mine, path, "{\"allowed_cidrs\": [\"203.0.113.0/24\"]}");
            assertThat(own.status()).isEqualTo(409);
            assertThat(own.problem()).isEqualTo("own-address-excluded");

            assertThat(keys.patch(path, "{\"allowed_cidrs\": [\"203.0.113.0/24\"]}").status())
                    .isEqualTo(200);
            assertThat(api.send(bootstrap(), request -> request.DELETE()).problem())
                    .as("the other one is good from nowhere that is known")
                    .isEqualTo("last-admin-key");
        } finally {
            api.send(path, request -> request.DELETE());
        }
    }

    private String bootstrap() {
        return jdbc.sql("select id from api_key where name = 'bootstrap'")
                .query((row, number) -> KeyClient.KEYS + "/" + row.getString(1))
                .single();
    }
}
