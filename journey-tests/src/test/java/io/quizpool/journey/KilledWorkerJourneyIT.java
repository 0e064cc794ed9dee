package io.quizpool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.timing.Latency;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An operator's night: a worker is killed with its hands full, and nobody has to get up. */
class KilledWorkerJourneyIT {

    @Test
    void everyTaskOfAKilledWorkerEndsInExactlyOneProblemOfTheModel() throws Exception {
        try (ModelSimulator model =
                        ModelSimulator.start(
                                SimulatorSettings.defaults()
                                        .withLatency(new Latency.Fixed(Duration.ofMillis(400))));
                Installation quizpool = new Installation("killed-worker")) {
            Map<String, String> settings =
                    Map.of(
                            "OPENAI_BASE_URL",
                            model.baseUrl().toString(),
                            "OPENAI_MODEL",
                            "simulated");
            ServiceProcess first = quizpool.worker("killed-worker-1", settings);
            String request = quizpool.generate("{\"count\": 200}");
            await().atMost(Installation.PATIENCE).until(() -> generated(quizpool, request) >= 40);

            first.kill();

            int before = generated(quizpool, request);
            assertThat(before).as("problems at the time of the kill").isBetween(40, 199);
            try (ServiceProcess second = quizpool.worker("killed-worker-2", settings)) {
                JsonNode end = quizpool.awaitEnd(request);

                assertThat(end.path("status").stringValue()).isEqualTo("completed");
                assertThat(end.path("generated_count").intValue()).isEqualTo(200);
                assertThat(end.path("failed_count").intValue()).isZero();
                assertThat(problemIds(end)).hasSize(200);
                assertThat(quizpool.problemsInPool()).isEqualTo(200);
                second.awaitReady();
            }
        }
    }

    private static int generated(Installation quizpool, String request) throws Exception {
        return quizpool.client().get(request).body().path("generated_count").intValue();
    }

    private static Set<String> problemIds(JsonNode request) {
        return StreamSupport.stream(request.path("tasks").spliterator(), false)
                .map(task -> task.path("problem_id").stringValue())
                .collect(Collectors.toSet());
    }
}
