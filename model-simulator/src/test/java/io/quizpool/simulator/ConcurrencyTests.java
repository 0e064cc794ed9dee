package io.quizpool.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.simulator.settings.SimulatorSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ConcurrencyTests {

    private static final int MANY = 1000;

    @Test
    @Timeout(60)
    void holdsAThousandRequestsInFlightAtOnce() throws Exception {
        CountDownLatch arrived = new CountDownLatch(MANY);
        Surroundings surroundings =
                Surroundings.usual()
                        .withAuthor(Prompts::author)
                        .withSleeper(duration -> {
                            arrived.countDown();
                            arrived.await();
                        });
        try (ModelSimulator simulator =
                        ModelSimulator.start(SimulatorSettings.defaults(), surroundings);
                Client client = new Client(simulator);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> statuses = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                statuses.add(threads.submit(() -> client.chat(Prompts.HELLO).statusCode()));
            }
            for (Future<Integer> status : statuses) {
                assertThat(status.get()).isEqualTo(200);
            }

            assertThat(simulator.stats().maxInFlight()).isEqualTo(MANY);
            assertThat(simulator.stats().inFlight()).isZero();
            assertThat(simulator.stats().count("answered")).isEqualTo(MANY);
        }
    }
}
