package io.quizpool.api.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.StoredProblems;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApiTest
class GenerationIT {

    private static final String GENERATE = "/api/v1/problems/generate";

    @Autowired private ApiClient api;
    @Autowired private StoredProblems worker;
    @Autowired private JdbcClient jdbc;

    @Test
    void recordsPublishesAndFollowsARequestUntilItsProblemIsServed() {
        String tag = StoredProblems.newTag();
        ApiClient.Answer accepted =
                api.post(
                        GENERATE,
                        """
                        {"count": 1, "topic_tags": ["%s"], "user_id": "u-7",
                         "constraints": {"tenses_used": ["future_simple"]}}
                        """
                                .formatted(tag));
        assertThat(accepted.status()).isEqualTo(202);
        String statusUrl = accepted.body().get("status_url").asString();
        assertThat(accepted.header("Location")).isEqualTo(statusUrl);
        UUID request = UUID.fromString(accepted.body().get("request_id").asString());

        await().atMost(Duration.ofSeconds(20)).until(() -> unpublished(request) == 0);
        ApiClient.Answer pending = api.get(statusUrl);
        assertThat(pending.body().get("status").asString()).isEqualTo("pending");
        assertThat(pending.body().get("constraints").get("tenses_used").get(0).asString())
                .isEqualTo("futur_simple");
        UUID task = UUID.fromString(pending.body().get("tasks").get(0).get("task_id").asString());

        UUID problem = worker.complete(task, tag);
        ApiClient.Answer done = api.get(statusUrl);
        assertThat(done.body().get("status").asString()).isEqualTo("completed");
        assertThat(done.body().get("progress").asInt()).isEqualTo(100);
        assertThat(done.body().get("tasks").get(0).get("problem_id").asString())
                .isEqualTo(problem.toString());
        ApiClient.Answer served = api.get("/api/v1/problems/grammar/random?topic_tags=" + tag);
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.body().get("id").asString()).isEqualTo(problem.toString());
    }

    private long unpublished(UUID request) {
        return jdbc.sql(
                        """
                        select count(*) from generation_task
                        where request_id = :id and published_offset is null
                        """)
                .param("id", request)
                .query(Long.class)
                .single();
    }
}
