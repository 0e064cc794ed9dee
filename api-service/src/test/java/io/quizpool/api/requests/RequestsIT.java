package io.quizpool.api.requests;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedAttempts;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.support.StoredProblems;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class RequestsIT {

    private static final String REQUESTS = "/api/v1/generation-requests";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems worker;
    @Autowired private RecordedTasks tasks;
    @Autowired private RecordedAttempts attempts;
    @Autowired private DataSource dataSource;
    @Autowired private RequestRows rows;

    @Test
    void tellsHowFarARequestHasComeAndWhatItUsed() {
        UUID request = UUID.fromString(generate("{\"count\": 4}"));
        UUID task = tasks.ids(request).getFirst();
        worker.complete(task, "a");
        attempt(task, 1, 100, 40, 20);
        attempt(task, 2, 50, 0, 10);

        JsonNode body = api.get(REQUESTS + "/" + request).body();

        assertThat(body.path("status").asString()).isEqualTo("processing");
        assertThat(body.path("progress").asInt()).isEqualTo(25);
        assertThat(body.path("progress_message").asString()).isEqualTo("1 of 4 problems generated");
        assertThat(body.path("duration_seconds").asDouble()).isNotNegative();
        assertThat(body.has("completed_at")).isFalse();
        assertThat(body.at("/tasks/0/state").asString()).isEqualTo("completed");
        assertThat(body.at("/tasks/1/state").asString()).isEqualTo("queued");
        assertThat(body.at("/token_usage/prompt_tokens").asInt()).isEqualTo(150);
        assertThat(body.at("/token_usage/cached_tokens").asInt()).isEqualTo(40);
        assertThat(body.at("/token_usage/completion_tokens").asInt()).isEqualTo(30);
        assertThat(body.at("/token_usage/total_tokens").asInt()).isEqualTo(180);
        assertThat(body.at("/cost/amount").decimalValue()).isEqualByComparingTo("0.0025");
        assertThat(body.at("/cost/currency").asString()).isEqualTo("USD");
    }

    @Test
    void listsTheNewestFirstWithoutTheirTasksEachOnce() {
        String user = StoredProblems.newTag();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(generate("{\"user_id\": \"%s\"}".formatted(user)));
        }
        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    api.get(
                                    REQUESTS
                                            + "?limit=2&user_id="
                                            + user
                                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                            .body();
            page.path("items")
                    .forEach(request -> {
                        assertThat(request.has("tasks")).isFalse();
                        listed.add(request.path("request_id").asString());
                    });
            cursor = page.path("next_cursor").asString("");
        } while (!cursor.isEmpty());

        Collections.reverse(made);
        assertThat(listed).isEqualTo(made);
    }

    @Test
    void filtersByStatusAndTime() {
        String user = StoredProblems.newTag();
        String request = generate("{\"user_id\": \"%s\"}".formatted(user));
        String mine = REQUESTS + "?user_id=" + user;

        assertThat(api.get(mine + "&status=pending").body().at("/items/0/request_id").asString())
                .isEqualTo(request);
        assertThat(api.get(mine + "&status=failed").body().path("items")).isEmpty();
        assertThat(api.get(mine + "&from=2999-01-01T00:00:00Z").body().path("items")).isEmpty();
        assertThat(api.get(mine + "&to=2999-01-01T00:00:00Z").body().path("items")).hasSize(1);
        assertThat(api.get(mine + "&status=done").status()).isEqualTo(400);
        assertThat(api.get(mine + "&from=yesterday").status()).isEqualTo(400);
    }

    @Test
    void tellsWhatWasAskedFor() {
        String request =
                generate(
                        """
                        {"focus": "negation", "statement_count": 3, "strategy": "parallel",
                         "target_language_code": "deu", "topic_tags": ["unit-3"]}
                        """);

        JsonNode body = api.get(REQUESTS + "/" + request).body();

        assertThat(body.path("problem_type").asString()).isEqualTo("grammar");
        assertThat(body.path("focus").asString()).isEqualTo("negation");
        assertThat(body.path("statement_count").asInt()).isEqualTo(3);
        assertThat(body.path("strategy").asString()).isEqualTo("parallel");
        assertThat(body.path("target_language_code").asString()).isEqualTo("deu");
        assertThat(body.at("/topic_tags/0").asString()).isEqualTo("unit-3");
    }

    @Test
    void refusesATimeSpanThatIsEmpty() {
        ApiClient.Answer answer =
                api.get(REQUESTS + "?from=2026-02-01T00:00:00Z&to=2026-01-01T00:00:00Z");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("from");
    }

    @Test
    void anUnknownRequestIsNotFound() {
        assertThat(api.get(REQUESTS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    /** Clients that wait ask for it all at once: two connections each could use up the pool. */
    @Test
    void anEndIsReadWithOneConnection() throws SQLException {
        UUID request = UUID.fromString(generate("{\"count\": 1}"));
        tasks.fail(tasks.ids(request).getFirst(), "refused", "declined");
        HikariConfig settings = new HikariConfig();
        dataSource.unwrap(HikariDataSource.class).copyStateTo(settings);
        settings.setMaximumPoolSize(1);

        try (HikariDataSource one = new HikariDataSource(settings)) {
            assertThat(new Requests(JdbcClient.create((DataSource) one), rows).ended(request))
                    .hasValueSatisfying(end -> assertThat(end.failures()).hasSize(1));
        }
    }

    private String generate(String body) {
        return api.post("/api/v1/problems/generate", body).body().get("request_id").asString();
    }

    private void attempt(UUID task, int number, int prompt, int cached, int completion) {
        attempts.add(
                task,
                number,
                "m",
                new RecordedAttempts.Used(
                        prompt, cached, completion, new BigDecimal("0.00125"), "USD"),
                Instant.now());
    }
}
