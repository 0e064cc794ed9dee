package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quizpool.french.judge.Candidate;
import io.quizpool.worker.TestOutbox;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.judge.Judge;
import io.quizpool.worker.judge.Judgement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;

/** A worker one of whose judges takes its time to get ready. */
@WorkerContext
@Import(UnreadyJudgeIT.Late.class)
class UnreadyJudgeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired private LateJudge judge;
    @Autowired private TaskConsumers consumers;
    @Autowired private KafkaTemplate<String, byte[]> kafka;
    @Autowired private JdbcClient jdbc;

    @Test
    void takesNoTaskBeforeItsJudgesAreReady() throws Exception {
        TestTasks tasks = new TestTasks(jdbc);
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        new TestOutbox(kafka).publish(task);
        assertThat(judge.awaited.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();

        assertThat(consumers.taking()).isZero();
        assertThat(tasks.state(task)).isEqualTo("queued");

        judge.ready.countDown();
        await().atMost(PATIENCE).until(() -> tasks.state(task).equals("completed"));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Late {

        @Bean
        LateJudge lateJudge() {
            return new LateJudge();
        }
    }

    static final class LateJudge implements Judge {

        private final CountDownLatch awaited = new CountDownLatch(1);
        private final CountDownLatch ready = new CountDownLatch(1);

        @Override
        public String name() {
            return "late";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public void awaitReady() throws InterruptedException {
            awaited.countDown();
            ready.await();
        }

        @Override
        public Judgement judge(Candidate candidate, Instant deadline) {
            return Judgement.Found.of(List.of());
        }
    }
}
