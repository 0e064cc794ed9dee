package io.quizpool.api.usage;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.support.ApiClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Replicas that count what is asked with a key of their own, at a time that the test sets. */
final class UsageReplicas {

    static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
    static final Duration RETENTION = Duration.ofDays(10);

    private final ApiClient api;
    private final String path;
    final UUID key;
    volatile Instant now = NOON;

    UsageReplicas(ApiClient api) {
        ApiClient.Answer created =
                api.post("/api/v1/api-keys", "{\"name\": \"app\", \"scopes\": [\"read\"]}");
        this.api = api;
        this.path = created.header("Location");
        this.key = UUID.fromString(created.body().get("id").asString());
    }

    KeyUsage on(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        return new KeyUsage(
                new UsageRows(jdbc, new ModelUsageRows(jdbc)),
                new UsageProperties(Duration.ofSeconds(5), RETENTION),
                () -> now,
                new SimpleMeterRegistry());
    }

    void nextDay() {
        now = now.plus(Duration.ofDays(1));
    }

    /** The key as it is shown. */
    JsonNode shown() {
        return api.get(path).body();
    }

    /** One page of the key's usage. */
    JsonNode page(String query) {
        return api.get(path + "/usage?" + query).body();
    }

    /** What the key has used, the latest day first. */
    List<JsonNode> days(String from, String to) {
        return items(page("from=%s&to=%s".formatted(from, to)));
    }

    static List<JsonNode> items(JsonNode page) {
        return page.get("items").valueStream().toList();
    }
}
