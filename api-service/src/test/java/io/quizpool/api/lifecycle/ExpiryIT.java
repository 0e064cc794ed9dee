package io.quizpool.api.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.RecordedTasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Requests that are not done by their deadline. */
@ApiTest
class ExpiryIT {

    private static final String REQUESTS = "/api/v1/generation-requests/";

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private CallOffs callOffs;
    @Autowired private Overdue overdue;
    @Autowired private JdbcClient jdbc;

    @Test
    void aRequestSaysWhenItsTimeIsUp() {
        JsonNode request = api.get(REQUESTS + api.generate(1)).body();

        assertThat(Instant.parse(request.path("expires_at").asString()))
                .isEqualTo(
                        Instant.parse(request.path("requested_at").asString())
                                .plus(Duration.ofHours(24)));
    }

    @Test
    void aRequestWhoseTimeIsUpExpires() {
        UUID request = api.generate(3);
        tasks.claim(tasks.ids(request).getFirst(), "30 s");
        jdbc.sql("update generation_request set expires_at = now() - interval '1 s' where id = :id")
                .param("id", request)
                .update();

        overdue.sweep();

        assertThat(tasks.states(request)).containsExactly("processing", "cancelled", "cancelled");
        tasks.fail(tasks.ids(request).getFirst(), "rejected", "no good");
        JsonNode after = api.get(REQUESTS + request).body();
        assertThat(after.path("status").asString()).isEqualTo("expired");
        assertThat(after.path("cancelled_count").asInt()).isEqualTo(2);
        assertThat(after.path("failed_count").asInt()).isEqualTo(1);
    }

    /** Two replicas that sweep at the same time both find it. */
    @Test
    void oneCallOnlyExpiresIt() {
        UUID request = api.generate(1);
        tasks.claim(tasks.ids(request).getFirst(), "30 s");
        Instant tooLate = Instant.now().plus(Duration.ofHours(25));

        assertThat(callOffs.expire(request, tooLate)).isTrue();
        assertThat(callOffs.expire(request, tooLate)).isFalse();
        assertThat(callOffs.cancel(request, tooLate)).isEqualTo(new CallOff.Already());
    }

    /** As by a redrive, after a sweep has found it overdue. */
    @Test
    void aRequestWhoseDeadlineWasExtendedMeanwhileGoesOn() {
        UUID request = api.generate(1);

        assertThat(callOffs.expire(request, Instant.now())).isFalse();

        assertThat(tasks.states(request)).containsExactly("queued");
    }
}
