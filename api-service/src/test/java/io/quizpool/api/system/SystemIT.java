package io.quizpool.api.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SystemIT {

    private static final String FLUSH = "/api/v1/system/flush-writes";
    private static final String KEYS = "/api/v1/api-keys";

    @Autowired private ApiClient api;

    @Test
    void whatWasAskedWithAKeyIsInItsUsageAsSoonAsWritesAreFlushed() {
        ApiClient.Answer created = api.post(KEYS, "{\"name\": \"app\", \"scopes\": [\"read\"]}");
        String path = created.header("Location");
        String key = created.body().get("key").asString();
        for (int i = 0; i < 3; i++) {
            api.sendAs(key, "/api/v1/verbs?limit=1", request -> request.GET());
        }
        api.sendAs(key, KEYS, request -> request.GET());

        ApiClient.Answer flushed = flush(ApiClient.ADMIN_KEY);

        assertThat(flushed.status()).isEqualTo(200);
        assertThat(flushed.body().propertyNames()).containsExactlyInAnyOrder("written", "usage");
        assertThat(flushed.body().get("written").asLong()).isZero();
        assertThat(api.get(path).body().has("last_used_at")).isTrue();
        assertThat(api.get(path + "/usage").body().at("/items/0/requests").asInt()).isEqualTo(4);
        assertThat(api.get(path + "/usage").body().at("/items/0/refusals").asInt()).isOne();
    }

    @Test
    void onlyAnAdministratorFlushes() {
        String key =
                api.post(KEYS, "{\"name\": \"app\", \"scopes\": [\"write\"]}")
                        .body()
                        .get("key")
                        .asString();

        assertThat(flush(key).problem()).isEqualTo("forbidden");
    }

    private ApiClient.Answer flush(String key) {
        return api.sendAs(key, FLUSH, request -> request.POST(HttpRequest.BodyPublishers.noBody()));
    }
}
