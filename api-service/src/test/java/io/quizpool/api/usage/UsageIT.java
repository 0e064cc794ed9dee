package io.quizpool.api.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedAttempts;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.support.StoredProblems;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class UsageIT {

    private static final String KEYS = "/api/v1/api-keys";

    @Autowired private ApiClient api;
    @Autowired private KeyUsage usage;
    @Autowired private StoredProblems pool;
    @Autowired private RecordedTasks tasks;
    @Autowired private RecordedAttempts attempts;
    @Autowired private JdbcClient jdbc;

    @Test
    void countsRequestsServingsAndRefusalsOfEachKey() {
        String tag = StoredProblems.newTag();
        pool.addMany(1, tag);
        ApiClient.Answer created = newKey();
        String key = created.body().get("key").asString();
        get(key, "/api/v1/verbs?limit=1");
        get(key, "/api/v1/problems/random?topic_tags=" + tag);
        get(key, "/api/v1/problems/random?topic_tags=" + StoredProblems.newTag());
        get(key, KEYS);

        usage.flush();

        JsonNode days = api.get(created.header("Location") + "/usage").body().get("items");
        assertThat(days.size()).isEqualTo(1);
        assertThat(days.get(0).get("requests").asInt()).isEqualTo(4);
        assertThat(days.get(0).get("servings").asInt()).isEqualTo(1);
        assertThat(days.get(0).get("refusals").asInt()).isEqualTo(1);
        assertThat(
                        Instant.parse(
                                api.get(created.header("Location"))
                                        .body()
                                        .get("last_used_at")
                                        .asString()))
                .isAfter(Instant.now().minusSeconds(60));
        assertThat(api.get("/api/v1/usage?limit=200").body().get("items").valueStream())
                .anySatisfy(day ->
                        assertThat(day.get("api_key_id")).isEqualTo(created.body().get("id")));
    }

    @Test
    void sumsUpWhatEachModelUsedForTheKeyOnEachDay() {
        ApiClient.Answer created = newKey();
        UUID task = task(UUID.fromString(created.body().get("id").asString()));
        attempt(task, 1, "small", "2026-01-31T23:59:59Z");
        attempt(task, 2, "small", "2026-01-31T12:00:00Z");
        attempt(task, 3, "large", "2026-01-31T12:00:00Z");
        attempt(task, 4, "large", "2026-02-01T00:00:00Z");

        JsonNode days =
                api.get(created.header("Location") + "/usage?from=2026-01-31&to=2026-02-01")
                        .body()
                        .get("items");

        assertThat(days.valueStream())
                .extracting(day -> day.get("day").asString(), day -> day.get("requests").asInt())
                .containsExactly(tuple("2026-02-01", 0), tuple("2026-01-31", 0));
        assertThat(days.get(1).get("models").valueStream())
                .extracting(
                        model -> model.get("model").asString(),
                        model -> model.get("attempts").asInt(),
                        model -> model.get("prompt_tokens").asInt(),
                        model -> model.get("cached_tokens").asInt(),
                        model -> model.get("completion_tokens").asInt(),
                        model -> model.get("cost").asDouble(),
                        model -> model.get("currency").asString())
                .containsExactly(
                        tuple("large", 1, 100, 40, 20, 0.001, "USD"),
                        tuple("small", 2, 200, 80, 40, 0.002, "USD"));
    }

    /** A task of {@code key}. */
    private UUID task(UUID key) {
        UUID request = api.generate(1);
        jdbc.sql("update generation_request set api_key_id = :key where id = :request")
                .param("key", key)
                .param("request", request)
                .update();
        return tasks.ids(request).getFirst();
    }

    private void attempt(UUID task, int number, String model, String finishedAt) {
        attempts.add(
                task,
                number,
                model,
                new RecordedAttempts.Used(100, 40, 20, new BigDecimal("0.001"), "USD"),
                Instant.parse(finishedAt));
    }

    private ApiClient.Answer newKey() {
        return api.post(KEYS, "{\"name\": \"app\", \"scopes\": [\"read\"]}");
    }

    private void get(String key, String path) {
        api.sendAs(key, path, request -> request.GET());
    }
}
