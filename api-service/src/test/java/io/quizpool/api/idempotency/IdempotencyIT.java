package io.quizpool.api.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApiTest
class IdempotencyIT {

    @Autowired private ApiClient api;
    @Autowired private JdbcClient jdbc;
    @Autowired private IdempotencyRecords records;

    @Test
    void refusesTwoKeysAtOnce() {
        ApiClient.Answer answer =
                api.post(
                        "/api/v1/problems/generate",
                        "{}",
                        request ->
                                request.header("Idempotency-Key", "a")
                                        .header("Idempotency-Key", "b"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void aRepeatedRequestGetsTheFirstAnswer() {
        String key = StoredProblems.newTag();

        ApiClient.Answer first = postWithKey(key, "{\"count\": 2, \"topic_tags\": [\"a\"]}");
        ApiClient.Answer again = postWithKey(key, "{\"topic_tags\": [ \"a\" ], \"count\": 2}");

        assertThat(again.status()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.header("Idempotent-Replay")).isEmpty();
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
    }

    @Test
    void anIdempotencyKeyStandsForOneBodyOnly() {
        String key = StoredProblems.newTag();
        postWithKey(key, "{\"count\": 2}");

        ApiClient.Answer other = postWithKey(key, "{\"count\": 3}");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void duplicatesThatArriveTogetherAreRecordedOnce() throws Exception {
        String key = StoredProblems.newTag();
        Callable<UUID> post =
                () -> requestId(postWithKey(key, "{\"user_id\": \"%s\"}".formatted(key)));
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<UUID>> answers =
                    clients.invokeAll(List.of(post, post, post, post, post, post, post, post));

            assertThat(answers.stream().map(Future::resultNow).distinct()).hasSize(1);
        }
        assertThat(requestsOf(key)).isEqualTo(1);
    }

    @Test
    void aKeyIsFreeAgainAfterItsTime() {
        String key = StoredProblems.newTag();
        postWithKey(key, "{\"count\": 2}");
        age(key);

        ApiClient.Answer later = postWithKey(key, "{\"count\": 3}");

        assertThat(later.status()).isEqualTo(202);
        assertThat(later.header("Idempotent-Replay")).isEmpty();
    }

    @Test
    void whatHasExpiredIsDeleted() {
        String old = StoredProblems.newTag();
        String fresh = StoredProblems.newTag();
        postWithKey(old, "{}");
        postWithKey(fresh, "{}");
        age(old);

        records.deleteExpired();

        assertThat(recorded(old)).isZero();
        assertThat(recorded(fresh)).isEqualTo(1);
    }

    private ApiClient.Answer postWithKey(String key, String body) {
        return api.post(
                "/api/v1/problems/generate",
                body,
                request -> request.header(IdempotencyKey.HEADER, key));
    }

    private static UUID requestId(ApiClient.Answer answer) {
        return UUID.fromString(answer.body().get("request_id").asString());
    }

    private void age(String key) {
        jdbc.sql(
                        """
                        update idempotency_record
                        set created_at = now() - interval '25 hours'
                        where idempotency_key = :key
                        """)
                .param("key", key)
                .update();
    }

    private long recorded(String key) {
        return jdbc.sql("select count(*) from idempotency_record where idempotency_key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private long requestsOf(String user) {
        return jdbc.sql("select count(*) from generation_request where user_id = :user")
                .param("user", user)
                .query(Long.class)
                .single();
    }
}
