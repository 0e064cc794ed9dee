package io.quizpool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.settings.SimulatorSettings;
import io.quizpool.simulator.timing.Latency;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * An operator's morning: four workers get a new version, one after the other, with their hands
 * full. {@code -Drolling-restart.rounds=5} does it five times.
 */
class RollingRestartJourneyIT {

    private static final int ROUNDS = Integer.getInteger("rolling-restart.rounds", 1);
    private static final int WORKERS = 4;
    private static final int IN_FLIGHT = 8;

    /**
     * A task takes two calls of this: some end within the time to drain, some do not. The times
     * differ, so that never all tasks of a worker end in the moment in which it is told to stop.
     */
    private static final Latency CALL = new Latency.LogNormal(Duration.ofMillis(1500), 0.5);

    private static final Duration DRAIN = Duration.ofMillis(1500);

    private static final String CONSUMERS = "quizpool.intake.consumers";
    private static final String TASKS_IN_FLIGHT = "quizpool.tasks.in_flight";

    @Test
    void aRollingRestartUnderLoadLosesNothingDoublesNothingAndShowsInTheMetrics() throws Exception {
        List<ServiceProcess> workers = new ArrayList<>();
        try (ModelSimulator model =
                        ModelSimulator.start(SimulatorSettings.defaults().withLatency(CALL));
                Installation quizpool = new Installation("rolling");
                SteadyLoad load = new SteadyLoad(quizpool, 2 * WORKERS * IN_FLIGHT)) {
            for (int i = 0; i < WORKERS; i++) {
                workers.add(worker(quizpool, "rolling-" + i, model));
            }
            workers.forEach(worker -> awaitMeter(worker, CONSUMERS, IN_FLIGHT));
            for (int i = 0; i < ROUNDS * WORKERS; i++) {
                ServiceProcess old = workers.removeFirst();
                workers.addLast(old);
                awaitMeter(old, TASKS_IN_FLIGHT, IN_FLIGHT);

                Farewell farewell = Farewell.of(old);

                assertThat(farewell.drained()).as("seen to drain: restart %d", i).isTrue();
                assertThat(farewell.turnedAway()).as("delivered to two workers").isZero();
                assertThat(farewell.claimsLost()).as("claims lost").isZero();
                ServiceProcess young = worker(quizpool, "rolling-" + (WORKERS + i), model);
                workers.set(WORKERS - 1, young);
                awaitMeter(young, CONSUMERS, IN_FLIGHT);
            }
            List<JsonNode> requests = load.end();
            assertThat(requests)
                    .allMatch(request -> request.path("status").stringValue().equals("completed"));
            assertThat(quizpool.problemsInPool())
                    .isEqualTo(
                            requests.stream()
                                    .mapToInt(request -> request.path("requested_count").intValue())
                                    .sum());
            assertThat(quizpool.attemptsBrokenOff())
                    .as("tasks that were not handed back as if they had never been taken")
                    .isZero();
            assertThat(quizpool.api().meter("quizpool.tasks.recovered"))
                    .as("tasks that only the sweeper brought back")
                    .isZero();
            for (ServiceProcess worker : workers) {
                assertThat(worker.meter("quizpool.tasks", "outcome:stored")).isPositive();
                assertThat(worker.meter("quizpool.tasks", "outcome:turned_away")).isZero();
                assertThat(worker.meter("quizpool.tasks", "outcome:claim_lost")).isZero();
            }
        } finally {
            workers.forEach(ServiceProcess::close);
        }
    }

    private static ServiceProcess worker(Installation quizpool, String name, ModelSimulator model)
            throws IOException {
        return quizpool.worker(
                name,
                Map.of(
                        "OPENAI_BASE_URL",
                        model.baseUrl().toString(),
                        "OPENAI_MODEL",
                        "simulated",
                        "QUIZPOOL_IN_FLIGHT",
                        String.valueOf(IN_FLIGHT),
                        "QUIZPOOL_INTAKE_DRAIN",
                        DRAIN.toMillis() + "ms",
                        "QUIZPOOL_JUDGE_LANGUAGETOOL_ENABLED",
                        "false"));
    }

    private static void awaitMeter(ServiceProcess worker, String meter, int value) {
        await().atMost(Installation.PATIENCE)
                .ignoreExceptions()
                .until(() -> worker.meter(meter) == value);
    }

    /**
     * What a worker's metrics showed between its SIGTERM and its end.
     *
     * @param drained whether it was seen with tasks in flight while it took no more
     */
    private record Farewell(boolean drained, double turnedAway, double claimsLost) {

        static Farewell of(ServiceProcess worker) throws IOException, InterruptedException {
            // Messages of other tests, whose tasks are in other databases, may have come before.
            double before = worker.meter("quizpool.tasks", "outcome:turned_away");
            Farewell seen = new Farewell(false, 0, 0);
            worker.terminate();
            while (worker.isAlive()) {
                try {
                    boolean draining =
                            worker.meter(CONSUMERS) == 0 && worker.meter(TASKS_IN_FLIGHT) > 0;
                    seen =
                            new Farewell(
                                    seen.drained || draining,
                                    worker.meter("quizpool.tasks", "outcome:turned_away") - before,
                                    worker.meter("quizpool.tasks", "outcome:claim_lost"));
                } catch (IOException gone) {
                    Thread.onSpinWait();
                }
            }
            return seen;
        }
    }
}
