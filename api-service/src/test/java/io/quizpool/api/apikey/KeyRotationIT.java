package io.quizpool.api.apikey;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class KeyRotationIT {

    private static final String VERBS = "/api/v1/verbs?limit=1";

    @Autowired private ApiClient api;
    @Autowired private KeyRing ring;

    private KeyClient keys;

    @BeforeEach
    void prepare() {
        keys = new KeyClient(api);
    }

    @Test
    void theOldSecretWorksForTheOverlapAndAtMostTwoDo() {
        ApiClient.Answer created = keys.create("{\"name\": \"app\", \"scopes\": [\"read\"]}");
        String path = created.header("Location");
        String first = created.body().get("key").asString();

        JsonNode rotated = keys.rotate(path).body();
        String second = rotated.get("key").asString();
        assertThat(rotated.get("id")).isEqualTo(created.body().get("id"));
        assertThat(Instant.parse(rotated.get("previous_secret_ends_at").asString()))
                .isBetween(Instant.now().plusSeconds(86_000), Instant.now().plusSeconds(86_400));
        assertThat(keys.get(first, VERBS).status()).isEqualTo(200);
        assertThat(keys.get(second, VERBS).status()).isEqualTo(200);

        String third = keys.rotate(path).body().get("key").asString();
        assertThat(keys.get(first, VERBS).status()).isEqualTo(401);
        assertThat(keys.get(second, VERBS).status()).isEqualTo(200);
        assertThat(keys.get(third, VERBS).status()).isEqualTo(200);

        api.post(path + "/rotate", "{\"overlap_seconds\": 0}");
        assertThat(keys.get(third, VERBS).status()).isEqualTo(401);
        assertThat(api.get(path).body().has("previous_secret_ends_at")).isFalse();
    }

    @Test
    void anOverlapHasItsBounds() {
        String path = keys.create("{\"name\": \"app\", \"scopes\": [\"read\"]}").header("Location");

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
        ApiClient.Answer created = keys.create("{\"name\": \"app\", \"scopes\": [\"read\"]}");
        String first = created.body().get("key").asString();
        keys.rotate(created.header("Location"));
        keys.rotate(created.header("Location"));

        assertThat(ring.addAdmin("bootstrap", new ApiKeySecret(first))).isFalse();
        assertThat(keys.get(first, VERBS).status()).isEqualTo(401);
    }
}
