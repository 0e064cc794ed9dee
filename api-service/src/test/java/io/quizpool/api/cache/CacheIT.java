package io.quizpool.api.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.SecondReplica;
import io.quizpool.api.support.StoredProblems;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import tools.jackson.databind.JsonNode;

@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CacheIT {

    private static final String REFRESH = "/api/v1/cache/refresh";
    private static final String FORMS = "/api/v1/verbs/manger/conjugations";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems pool;

    private SecondReplica second;

    @BeforeAll
    void startTheSecondReplica(
            @Autowired JdbcConnectionDetails database, @Autowired KafkaConnectionDetails kafka) {
        second = new SecondReplica(database, kafka);
    }

    @AfterAll
    void stopTheSecondReplica() {
        second.close();
    }

    /** Both replicas have heard of every refresh before, so that none empties a cache later. */
    @BeforeEach
    void startWithEmptyCaches() {
        assertThat(second.client().post(REFRESH, "{}").body().path("done").asBoolean()).isTrue();
        pool.catchUp();
    }

    @Test
    void knowsEveryCache() {
        assertThat(api.get("/api/v1/cache/stats").body().path("caches").valueStream())
                .extracting(figures -> figures.path("name").asString())
                .containsExactly(
                        "api_keys",
                        "conjugations",
                        "problem_stats",
                        "problems",
                        "sessions",
                        "verbs");
        for (String cache : List.of("api_keys", "problems", "sessions")) {
            String body = "{\"cache\": \"%s\", \"key\": \"%s\"}";
            assertThat(api.post(REFRESH, body.formatted(cache, UUID.randomUUID())).status())
                    .isEqualTo(202);
            assertThat(api.post(REFRESH, body.formatted(cache, "seven")).status()).isEqualTo(400);
        }
    }

    @Test
    void tellsHitsAndMissesOfEachCache() {
        JsonNode before = figures(api, "conjugations");

        ApiClient.Answer made = api.get(FORMS);
        ApiClient.Answer kept = api.get("/api/v1/verbs/MANGER/conjugations");

        JsonNode after = figures(api, "conjugations");
        assertThat(kept.raw().body()).isEqualTo(made.raw().body());
        assertThat(kept.header("Content-Type")).isEqualTo("application/json");
        assertThat(grown("misses", before, after)).isOne();
        assertThat(grown("hits", before, after)).isOne();
        assertThat(after.path("hit_rate").asDouble()).isBetween(0.0, 1.0);
        assertThat(after.path("size").asLong()).isOne();
        assertThat(after.path("weight").asLong()).isGreaterThan(made.raw().body().length());
        assertThat(after.path("maximum_weight").asLong()).isEqualTo(8 * 1024 * 1024);
        assertThat(after.path("weight_unit").asString()).isEqualTo("bytes");
        assertThat(after.path("evictions").asLong(-1)).isZero();
    }

    @Test
    void countsPreparedAnswersWhereverTheyAreKept() {
        String tag = StoredProblems.newTag();
        pool.addMany(1, tag);
        pool.catchUp();
        String random = "/api/v1/problems/random?topic_tags=" + tag;
        api.get(random);
        JsonNode before = figures(api, "problems");

        int length = api.get(random).raw().body().length();

        JsonNode after = figures(api, "problems");
        assertThat(grown("hits", before, after)).isOne();
        assertThat(after.path("size").asLong()).isPositive();
        assertThat(after.path("weight").asLong()).isGreaterThanOrEqualTo(length);
        assertThat(after.path("maximum_weight").asLong()).isGreaterThan(1_000_000_000);
    }

    @Test
    void refreshesOneEntryOfOneCache() {
        api.get(FORMS);
        api.get("/api/v1/verbs/aller/conjugations");
        api.get("/api/v1/verbs/manger");

        JsonNode answer = refresh("{\"cache\": \"conjugations\", \"key\": \"Manger\"}");

        assertThat(answer.at("/caches/0").asString()).isEqualTo("conjugations");
        assertThat(answer.path("caches").size()).isOne();
        assertThat(answer.path("key").asString()).isEqualTo("Manger");
        assertThat(size(api, "conjugations")).isOne();
        assertThat(size(api, "verbs")).isOne();
    }

    @Test
    void refreshesOneCacheOrAllOnEveryReplica() {
        for (ApiClient replica : new ApiClient[] {api, second.client()}) {
            replica.get(FORMS);
            replica.get("/api/v1/verbs/manger");
        }

        assertThat(refresh("{\"cache\": \"verbs\"}").path("replicas").asInt())
                .isGreaterThanOrEqualTo(2);
        assertThat(size(api, "verbs")).isZero();
        await().untilAsserted(() -> assertThat(size(second.client(), "verbs")).isZero());
        assertThat(size(api, "conjugations")).isOne();
        assertThat(size(second.client(), "conjugations")).isOne();

        api.send(REFRESH, request -> request.POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(size(api, "conjugations")).isZero();
        await().untilAsserted(() -> assertThat(size(second.client(), "conjugations")).isZero());
    }

    @Test
    void refusesWhatIsNoCacheOrNoKeyOfIt() {
        ApiClient.Answer cache = api.post(REFRESH, "{\"cache\": \"cookies\"}");
        ApiClient.Answer key = api.post(REFRESH, "{\"cache\": \"verbs\", \"key\": \"blorper\"}");
        ApiClient.Answer keyAlone = api.post(REFRESH, "{\"key\": \"manger\"}");

        assertThat(cache.status()).isEqualTo(400);
        assertThat(cache.body().at("/errors/0/allowed").toString()).contains("conjugations");
        assertThat(key.status()).isEqualTo(400);
        assertThat(key.body().at("/errors/0/message").asString()).contains("blorper", "infinitive");
        assertThat(keyAlone.body().at("/errors/0/field").asString()).isEqualTo("cache");
    }

    @Test
    void isMeasured() {
        api.get(FORMS);

        assertThat(
                        api.send(
                                        HttpRequest.newBuilder(
                                                        api.managementUri("/actuator/prometheus"))
                                                .build())
                                .raw()
                                .body())
                .contains("cache_gets_total{cache=\"conjugations\",result=\"miss\"}");
    }

    private JsonNode refresh(String body) {
        ApiClient.Answer answer = api.post(REFRESH, body);
        assertThat(answer.status()).isEqualTo(202);
        return answer.body();
    }

    private static long size(ApiClient replica, String cache) {
        return figures(replica, cache).path("size").asLong(-1);
    }

    private static JsonNode figures(ApiClient replica, String cache) {
        return replica.get("/api/v1/cache/stats")
                .body()
                .path("caches")
                .valueStream()
                .filter(figures -> figures.path("name").asString().equals(cache))
                .findFirst()
                .orElseThrow();
    }

    private static long grown(String figure, JsonNode before, JsonNode after) {
        return after.path(figure).asLong() - before.path(figure).asLong();
    }
}
