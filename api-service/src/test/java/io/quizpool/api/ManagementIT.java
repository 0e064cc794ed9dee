package io.quizpool.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class ManagementIT {

    @Autowired private ApiClient api;

    @Test
    void isAliveAndReady() {
        assertThat(get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(
                        get("/actuator/health/readiness")
                                .body()
                                .at("/components/serving/status")
                                .asString())
                .isEqualTo("UP");
    }

    @Test
    void countsWhatItDoes() {
        api.post("/api/v1/problems/generate", "{}");

        assertThat(get("/actuator/prometheus").raw().body())
                .contains(
                        "quizpool_generation_requests_accepted_total",
                        "quizpool_generation_tasks_accepted_total",
                        "quizpool_outbox_published_total",
                        "quizpool_outbox_backlog",
                        "quizpool_share_group_lag",
                        "quizpool_tasks_queued",
                        "quizpool_tasks_processing",
                        "quizpool_tasks_oldest_age_seconds",
                        "quizpool_problems_served_total",
                        "quizpool_index_problems",
                        "quizpool_index_memory_bytes",
                        "quizpool_serving_refills",
                        "quizpool_serving_waits",
                        "quizpool_serving_leases",
                        "quizpool_answers_prepared",
                        "quizpool_serving_claims_lost_total",
                        "quizpool_serving_degraded_total",
                        "quizpool_serving_unrecorded",
                        "quizpool_change_age_seconds",
                        "quizpool_replicas",
                        "quizpool_tasks_recovered_total",
                        "http_server_requests_seconds");
    }

    @Test
    void tellsNothingOfTheMachine() {
        assertThat(get("/actuator/health").raw().body())
                .contains("\"db\"")
                .doesNotContain("path", "total", "PostgreSQL");
    }

    @Test
    void isNotManagedThroughThePortOfTheClients() {
        assertThat(api.get("/actuator/health").status()).isEqualTo(404);
    }

    private ApiClient.Answer get(String path) {
        return api.send(HttpRequest.newBuilder(api.managementUri(path)).build());
    }
}
