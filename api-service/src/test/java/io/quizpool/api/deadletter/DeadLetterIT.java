package io.quizpool.api.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.lifecycle.Revivals;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.support.StoredProblems;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ApiTest
class DeadLetterIT {

    private static final String LETTERS = "/api/v1/dead-letters";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private DeadLetters letters;
    @Autowired private Revivals revivals;
    @Autowired private JdbcClient jdbc;

    @Test
    void showsWhyATaskFailedWhatWasTriedAndItsTrace() {
        UUID task = failed("refused");
        jdbc.sql(
                        """
                        insert into generation_attempt (task_id, number, claim_id, model, outcome, detail,
                                                        prompt_tokens, completion_tokens, started_at, finished_at)
                        values (:task, 1, gen_random_uuid(), 'm', 'refused', 'I cannot', 90, 12, now(), now())
                        """)
                .param("task", task)
                .update();

        JsonNode letter = api.get(LETTERS + "/" + task).body();

        assertThat(letter.path("task_id").asString()).isEqualTo(task.toString());
        assertThat(letter.path("error_code").asString()).isEqualTo("refused");
        assertThat(letter.path("error_message").asString()).isEqualTo("why");
        assertThat(letter.path("attempts").asInt()).isEqualTo(1);
        assertThat(letter.path("trace_id").asString()).isEqualTo(TRACE);
        assertThat(letter.path("redrivable").asBoolean()).isTrue();
        assertThat(letter.at("/history/0/detail").asString()).isEqualTo("I cannot");
        assertThat(letter.at("/history/0/prompt_tokens").asInt()).isEqualTo(90);
    }

    @Test
    void listsThemPageByPageEachOnceTheLatestFirst() {
        String code = StoredProblems.newTag();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.addFirst((i == 2 ? unreadable(code) : failed(code)).toString());
        }

        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page =
                    api.get(
                                    LETTERS
                                            + "?limit=2&error_code="
                                            + code
                                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                            .body();
            page.path("items").forEach(letter -> listed.add(letter.path("id").asString()));
            cursor = page.path("next_cursor").asString("");
        } while (!cursor.isEmpty());

        assertThat(listed).isEqualTo(made);
    }

    @Test
    void redriveQueuesTheTaskAgainOnce() {
        UUID task = failed("refused");
        String redrive = LETTERS + "/" + task + "/redrive";

        assertThat(api.post(redrive, "").status()).isEqualTo(202);

        assertThat(state(task)).isEqualTo("queued");
        ApiClient.Answer again = api.post(redrive, "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("nothing-to-retry");
        assertThat(api.get(LETTERS + "/" + task).status()).isEqualTo(404);
    }

    @Test
    void redriveOfAllTakesThoseOfOneReasonWhereItIsNamed() {
        String code = StoredProblems.newTag();
        List<UUID> meant = List.of(failed(code), failed(code), failed(code));
        UUID other = failed("refused");

        ApiClient.Answer answer = api.post(LETTERS + "/redrive?error_code=" + code, "");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.body().path("redriven").asInt()).isEqualTo(3);
        assertThat(answer.body().get("next_cursor").isNull()).isTrue();
        assertThat(meant).allMatch(task -> state(task).equals("queued"));
        assertThat(state(other)).isEqualTo("failed");
    }

    @Test
    void redriveOfAllGoesOnBehindWhatABudgetHasNoRoomFor() {
        String code = StoredProblems.newTag();
        String key = keyWithBudgetForOne();
        UUID without = tasks.ids(api.generateAs(key, 1)).getFirst();
        tasks.fail(without, code, "why");
        api.generateAs(key, 1);
        UUID with = failed(code);
        Redrive one = new Redrive(letters, revivals, new DeadLetterProperties(1), Instant::now);

        Redriven first = one.all(code, null);
        String cursor = Objects.requireNonNull(first.nextCursor());
        Redriven second = one.all(code, UUID.fromString(cursor));

        assertThat(first).isEqualTo(new Redriven(0, 1, cursor));
        assertThat(second).isEqualTo(new Redriven(1, 0, null));
        assertThat(state(without)).isEqualTo("failed");
        assertThat(state(with)).isEqualTo("queued");
        assertThat(
                        api.post(LETTERS + "/redrive?error_code=" + code + "&cursor=" + cursor, "")
                                .body()
                                .get("requests_over_budget")
                                .asInt())
                .as("the one before the cursor is not looked at")
                .isZero();
    }

    @Test
    void aMessageThatNamesNoTaskIsShownAndDiscardedButNotRedriven() {
        UUID letter = unreadable("unreadable_message");
        String path = LETTERS + "/" + letter;

        JsonNode shown = api.get(path).body();
        assertThat(shown.has("task_id")).isFalse();
        assertThat(shown.at("/message/value").asString()).isEqualTo("{\"task_id\": 7");
        assertThat(shown.at("/message/place").asString()).contains("@");
        ApiClient.Answer redrive = api.post(path + "/redrive", "");
        assertThat(redrive.status()).isEqualTo(409);
        assertThat(redrive.body().path("detail").asString()).contains("DELETE " + path);

        assertThat(api.send(path, HttpRequest.Builder::DELETE).status()).isEqualTo(204);
        assertThat(api.get(path).status()).isEqualTo(404);
    }

    @Test
    void whatItsRequestNoLongerWantsCannotBeRedriven() {
        UUID request = generate(2);
        UUID task = tasks.ofRequest(request).getFirst().id();
        tasks.fail(task, "refused", "why");
        api.post("/api/v1/generation-requests/" + request + "/cancel", "");

        assertThat(api.get(LETTERS + "/" + task).body().path("redrivable").asBoolean()).isFalse();
        assertThat(api.post(LETTERS + "/" + task + "/redrive", "").status()).isEqualTo(409);
    }

    @Test
    void anImportedProblemThatTheJudgeRefusedIsNoDeadLetter() {
        UUID task = failed("rejected");
        jdbc.sql("update generation_task set payload = '{}' where id = :id")
                .param("id", task)
                .update();

        assertThat(api.get(LETTERS + "/" + task).status()).isEqualTo(404);
        assertThat(api.post(LETTERS + "/" + task + "/redrive", "").status()).isEqualTo(409);
    }

    private UUID failed(String code) {
        UUID task = tasks.ofRequest(generate(1)).getFirst().id();
        tasks.fail(task, code, "why");
        return task;
    }

    private UUID unreadable(String code) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into unreadable_message (id, place, message, message_size, error_code,
                                                        error_message, received_at)
                        values (:id, 'topic-0@' || :id, convert_to('{"task_id": 7', 'UTF8'), 13, :code,
                                'no task', now())
                        """)
                .param("id", id)
                .param("code", code)
                .update();
        return id;
    }

    private String keyWithBudgetForOne() {
        return api.post(
                        "/api/v1/api-keys",
                        """
                        {"name": "b", "scopes": ["write"], "tokens_per_day": 6000}
                        """)
                .body()
                .get("key")
                .asString();
    }

    private String state(UUID task) {
        return jdbc.sql("select state from generation_task where id = :id")
                .param("id", task)
                .query(String.class)
                .single();
    }

    private UUID generate(int count) {
        return UUID.fromString(
                api.post(
                                "/api/v1/problems/generate",
                                "{\"count\": %d}".formatted(count),
                                request ->
                                        request.header(
                                                "traceparent",
                                                "00-" + TRACE + "-00f067aa0ba902b7-01"))
                        .body()
                        .get("request_id")
                        .asString());
    }
}
