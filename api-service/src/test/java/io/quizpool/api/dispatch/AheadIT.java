package io.quizpool.api.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.trace.TraceParent;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionOperations;

@ApiTest
@TestPropertySource(properties = {"quizpool.turns.ahead=64", "quizpool.sweep.every=1h"})
class AheadIT {

    private static final int AHEAD = 64;
    private static final int SLOTS = 128;

    @Autowired private ApiClient api;
    @Autowired private DispatchLoop loop;
    @Autowired private JdbcClient jdbc;
    @Autowired private Outbox outbox;
    @Autowired private KafkaTemplate<String, String> kafka;
    @Autowired private TraceParent trace;
    @Autowired private TransactionOperations transaction;

    private PlayedWorkers workers;
    private OutboxDispatcher dispatcher;

    @BeforeEach
    void dispatchByHand() {
        workers = new PlayedWorkers(jdbc);
        dispatcher =
                new OutboxDispatcher(
                        outbox,
                        new TaskPublisher(kafka, trace),
                        transaction,
                        InstantSource.system(),
                        new SimpleMeterRegistry().counter("published"),
                        AHEAD,
                        new MostInHand(Duration.ofMinutes(1)),
                        200);
        loop.stop();
        api.post("/api/v1/problems/generate", "{\"count\": 400}");
    }

    @AfterEach
    void endEverything() {
        workers.endAll();
        loop.start();
    }

    @Test
    void asManyWaitInKafkaAsAreSet() {
        PlayedWorkers.dispatch(dispatcher);

        assertThat(workers.waiting()).isEqualTo(AHEAD);
    }

    @Test
    void asManyWaitAsWorkersHaveInHandWhereThatIsMore() {
        fillSlots();

        assertThat(workers.waiting()).isEqualTo(SLOTS);
    }

    @Test
    void asManyWaitAsWorkersHadInHandWhenTheseHaveEndedTogether() {
        fillSlots();
        assertThat(workers.complete()).isEqualTo(SLOTS);
        workers.take(SLOTS / 4);

        PlayedWorkers.dispatch(dispatcher);

        assertThat(workers.waiting()).isEqualTo(SLOTS);
    }

    private void fillSlots() {
        PlayedWorkers.dispatch(dispatcher);
        workers.take(AHEAD);
        PlayedWorkers.dispatch(dispatcher);
        workers.take(SLOTS - AHEAD);
        PlayedWorkers.dispatch(dispatcher);
    }
}
