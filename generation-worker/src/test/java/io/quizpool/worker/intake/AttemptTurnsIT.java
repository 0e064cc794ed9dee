package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.simulator.ModelSimulator;
import io.quizpool.simulator.fault.Fault;
import io.quizpool.worker.SimulatedModel;
import io.quizpool.worker.TestOutbox;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.chatmodel.AttemptTurns;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.TestPropertySource;

/** The whole worker, and what it says of its attempts' turns. */
@WorkerContext
@Import({SimulatedModel.class, AttemptTurnsIT.Observed.class})
@TestPropertySource(properties = "quizpool.model-calls.retry.max=0")
class AttemptTurnsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private ObservedTurns turns;
    @Autowired private ModelSimulator simulator;
    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private JdbcClient jdbc;

    @Test
    void aTaskWithoutATurnWaitsAnAttemptThatEndsGrowsThemAndOneThatStarvesShrinksThem() {
        TestTasks tasks = new TestTasks(jdbc);
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        TestOutbox outbox = new TestOutbox(kafka);
        turns.none = true;

        outbox.publish(task);

        await().atMost(PATIENCE).until(() -> putOff(task));
        assertThat(attempts(task)).isZero();
        assertThat(simulator.requests()).isEmpty();
        turns.none = false;
        outbox.publish(task);
        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
        assertThat(turns.seen).endsWith("ended", "closed").doesNotContain("starved");
        turns.seen.clear();
        Fault noMore = Fault.rateLimited(Duration.ofMinutes(1));
        simulator.script(Fault.none(), noMore, noMore, noMore);
        UUID unlucky = tasks.request(TestTasks.anything(), 1).getFirst();
        outbox.publish(unlucky);
        await().atMost(PATIENCE).until(() -> putOff(unlucky));
        assertThat(turns.seen).containsExactly("starved", "closed");
        assertThat(attempts(unlucky)).isEqualTo(1);
    }

    private boolean putOff(UUID task) {
        return jdbc.sql(
                        "select state = 'queued' and available_at > requested_at + interval '1 hour'"
                                + " from generation_task join generation_request request"
                                + " on request.id = request_id where generation_task.id = :task")
                .param("task", task)
                .query(Boolean.class)
                .single();
    }

    private int attempts(UUID task) {
        return jdbc.sql("select attempts from generation_task where id = :task")
                .param("task", task)
                .query(Integer.class)
                .single();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Observed {

        @Bean
        @Primary
        ObservedTurns observedTurns() {
            return new ObservedTurns();
        }
    }

    /** Turns that remember what they were told. */
    static final class ObservedTurns implements AttemptTurns {

        private final List<String> seen = new CopyOnWriteArrayList<>();
        private volatile boolean none;

        @Override
        public Optional<Turn> take(Duration patience) {
            return none ? Optional.empty() : Optional.of(new Observing());
        }

        private final class Observing implements Turn {

            @Override
            public void ended() {
                seen.add("ended");
            }

            @Override
            public void starved() {
                seen.add("starved");
            }

            @Override
            public void close() {
                seen.add("closed");
            }
        }
    }
}
