package io.quizpool.api.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.BreakableDatabase;
import io.quizpool.api.support.StoredProblems;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class UsageIT {

    private static final String KEYS = "/api/v1/api-keys";
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

    @Autowired private ApiClient api;
    @Autowired private KeyUsage usage;
    @Autowired private StoredProblems pool;
    @Autowired private DataSource dataSource;

    private volatile Instant now = NOON;

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

    @Test
    void nothingIsLostWhileTheDatabaseIsAwayAndNothingCountedTwice() {
        ApiClient.Answer created = newKey();
        UUID id = UUID.fromString(created.body().get("id").asString());
        BreakableDatabase database = new BreakableDatabase(dataSource);
        KeyUsage replica = replica(database);
        replica.request(id);
        database.takeAway();
        replica.write();
        now = now.plus(Duration.ofDays(1));
        replica.request(id);
        replica.serving(id);
        replica.write();
        assertThatThrownBy(replica::flush).isInstanceOf(DataAccessException.class);
        database.bringBack();

        assertThat(replica.flush()).as("2 requests and a serving").isEqualTo(3);
        assertThat(replica.flush()).isZero();

        JsonNode days =
                api.get(created.header("Location") + "/usage?from=2026-01-30&to=2026-02-28")
                        .body()
                        .get("items");
        assertThat(days.valueStream())
                .extracting(
                        day -> day.get("day").asString(),
                        day -> day.get("requests").asInt(),
                        day -> day.get("servings").asInt())
                .containsExactly(tuple("2026-02-01", 1, 1), tuple("2026-01-31", 1, 0));
    }

    @Test
    void aRequestThatEndsAfterMidnightUsedTheKeyOnTheNewDayToo() {
        ApiClient.Answer created = newKey();
        UUID id = UUID.fromString(created.body().get("id").asString());
        KeyUsage replica = replica(dataSource);
        now = Instant.parse("2026-01-31T23:59:59Z");
        replica.request(id);
        now = Instant.parse("2026-02-01T00:00:01Z");
        replica.serving(id);

        replica.write();

        assertThat(api.get(created.header("Location")).body().get("last_used_at").asString())
                .isEqualTo("2026-02-01T00:00:01Z");
    }

    @Test
    void replicasAddUp() {
        ApiClient.Answer created = newKey();
        UUID id = UUID.fromString(created.body().get("id").asString());
        KeyUsage first = replica(dataSource);
        KeyUsage second = replica(dataSource);
        for (int i = 0; i < 3; i++) {
            first.request(id);
            second.request(id);
            first.write();
            second.write();
        }

        JsonNode day =
                api.get(created.header("Location") + "/usage?from=2026-01-31&to=2026-01-31")
                        .body()
                        .at("/items/0");
        assertThat(day.get("requests").asInt()).isEqualTo(6);
        assertThat(day.get("last_used_at").asString()).isEqualTo(NOON.toString());
    }

    @Test
    void pagesHoldEachDayOnce() {
        ApiClient.Answer created = newKey();
        UUID id = UUID.fromString(created.body().get("id").asString());
        KeyUsage replica = replica(dataSource);
        for (int i = 0; i < 5; i++) {
            replica.request(id);
            replica.write();
            now = now.plus(Duration.ofDays(1));
        }
        String path = created.header("Location") + "/usage?from=2026-01-01&to=2026-12-31&limit=2";

        JsonNode first = api.get(path).body();
        JsonNode second = api.get(path + "&cursor=" + first.get("next_cursor").asString()).body();

        assertThat(first.get("items").valueStream().map(day -> day.get("day").asString()))
                .containsExactly("2026-02-04", "2026-02-03");
        assertThat(second.get("items").valueStream().map(day -> day.get("day").asString()))
                .containsExactly("2026-02-02", "2026-02-01");
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        ApiClient.Answer refused = api.get("/api/v1/usage?from=yesterday&to=-99999-01-01");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().get("errors").size()).isEqualTo(2);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        ApiClient.Answer refused = api.get("/api/v1/usage?from=2026-02-01&to=2026-01-31");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo("from");
        assertThat(api.get("/api/v1/usage?from=2026-02-01&to=2026-02-01").status()).isEqualTo(200);
    }

    @Test
    void bothEndsOfARangeBelongToIt() {
        ApiClient.Answer created = newKey();
        UUID id = UUID.fromString(created.body().get("id").asString());
        KeyUsage replica = replica(dataSource);
        for (int i = 0; i < 4; i++) {
            replica.request(id);
            now = now.plus(Duration.ofDays(1));
        }
        replica.write();

        assertThat(
                        api.get(created.header("Location") + "/usage?from=2026-02-01&to=2026-02-02")
                                .body()
                                .get("items")
                                .valueStream()
                                .map(day -> day.get("day").asString()))
                .containsExactly("2026-02-02", "2026-02-01");
    }

    @Test
    void oldDaysAreDeleted() {
        ApiClient.Answer created = newKey();
        UUID id = UUID.fromString(created.body().get("id").asString());
        KeyUsage replica = replica(dataSource);
        replica.request(id);
        replica.write();
        String path = created.header("Location") + "/usage?from=2026-01-31&to=2026-01-31";

        now = NOON.plus(Duration.ofDays(10));
        replica.deleteOld();
        assertThat(api.get(path).body().get("items").size()).isEqualTo(1);

        now = NOON.plus(Duration.ofDays(11));
        replica.deleteOld();
        assertThat(api.get(path).body().get("items").size()).isZero();
    }

    /** A task of {@code key}. */
    private UUID task(UUID key) {
        UUID request =
                UUID.fromString(
                        api.post("/api/v1/problems/generate", "{}")
                                .body()
                                .get("request_id")
                                .asString());
        JdbcClient jdbc = JdbcClient.create(dataSource);
        jdbc.sql("update generation_request set api_key_id = :key where id = :request")
                .param("key", key)
                .param("request", request)
                .update();
        return jdbc.sql("select id from generation_task where request_id = :request")
                .param("request", request)
                .query(UUID.class)
                .single();
    }

    private void attempt(UUID task, int number, String model, String finishedAt) {
        JdbcClient.create(dataSource)
                .sql(
                        """
                        insert into generation_attempt
                        values (:task, :number, gen_random_uuid(), :model, 'rejected', null, 100, 40, 20,
                                cast(:at as timestamptz), cast(:at as timestamptz), 0.001, 'USD')
                        """)
                .param("task", task)
                .param("number", number)
                .param("model", model)
                .param("at", finishedAt)
                .update();
    }

    private KeyUsage replica(DataSource database) {
        return new KeyUsage(
                new UsageRows(
                        JdbcClient.create(database),
                        new ModelUsageRows(JdbcClient.create(database))),
                new UsageProperties(Duration.ofSeconds(5), Duration.ofDays(10)),
                () -> now,
                new SimpleMeterRegistry());
    }

    private ApiClient.Answer newKey() {
        return api.post(KEYS, "{\"name\": \"app\", \"scopes\": [\"read\"]}");
    }

    private void get(String key, String path) {
        api.sendAs(key, path, request -> request.GET());
    }
}
