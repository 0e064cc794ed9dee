package io.quizpool.api.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.ApiTest;
import io.quizpool.api.support.BreakableDatabase;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.model.task.Topics;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApiTest
class LostTaskSweeperIT {

    @Autowired private ApiClient api;
    @Autowired private RecordedTasks tasks;
    @Autowired private DispatchLoop loop;
    @Autowired private LostTaskSweeper sweeper;
    @Autowired private KafkaClients kafka;
    @Autowired private ShareGroup group;
    @Autowired private SweepProperties properties;
    @Autowired private DataSource dataSource;

    private UUID request = new UUID(0, 0);

    @BeforeEach
    void publishOneTaskAndNoMore() {
        ApiClient.Answer accepted = api.post("/api/v1/problems/generate", "{}");
        request = UUID.fromString(accepted.body().get("request_id").asString());
        await().atMost(Duration.ofSeconds(20)).until(() -> tasks.allPublished(request));
        loop.stop();
    }

    @AfterEach
    void publishAgain() {
        loop.start();
    }

    @Test
    void takesATaskBackFromAWorkerThatFellSilent() {
        tasks.claim(task().id(), "-1 s");

        sweeper.sweep();

        assertThat(task().state()).isEqualTo("queued");
        assertThat(task().claimId()).isNull();
        assertThat(task().publishedAt()).isNull();
    }

    @Test
    void leavesATaskToAWorkerWhoseClaimHolds() {
        tasks.claim(task().id(), "30 s");

        sweeper.sweep();

        assertThat(task().state()).isEqualTo("processing");
    }

    @Test
    void republishesATaskThatTheShareGroupIsDoneWith() throws Exception {
        int partition = Objects.requireNonNull(task().partition());
        long offset = Objects.requireNonNull(task().offset());
        kafka.admin()
                .alterShareGroupOffsets(
                        Topics.WORKERS,
                        Map.of(
                                new TopicPartition(Topics.GENERATION_REQUESTS, partition),
                                offset + 1))
                .all()
                .get();
        tasks.move(task().id(), partition, offset);

        sweeper.sweep();

        assertThat(task().publishedAt()).isNull();
    }

    @Test
    void republishesATaskWhoseTopicWasCreatedAnew() {
        tasks.move(task().id(), 0, 1_000_000_000L);

        sweeper.sweep();

        assertThat(task().publishedAt()).isNull();
    }

    @Test
    void republishesATaskWhosePartitionIsNoMore() {
        tasks.move(task().id(), 99, 0);

        sweeper.sweep();

        assertThat(task().publishedAt()).isNull();
    }

    @Test
    void leavesATaskThatWasPublishedJustNow() {
        sweeper.sweep();

        assertThat(task().publishedAt()).isNotNull();
    }

    @Test
    void aTaskThatWasPutBackIsPublishedAgain() {
        tasks.move(task().id(), 99, 0);
        sweeper.sweep();

        loop.start();

        await().atMost(Duration.ofSeconds(20)).until(() -> tasks.allPublished(request));
        assertThat(task().partition()).isLessThan(99);
    }

    @Test
    void waitsForADatabaseThatIsAway() {
        BreakableDatabase database = new BreakableDatabase(dataSource);
        LostTaskSweeper replica =
                new LostTaskSweeper(
                        new LostTasks(JdbcClient.create((DataSource) database)),
                        group,
                        properties,
                        Instant::now,
                        new SimpleMeterRegistry());
        tasks.claim(task().id(), "-1 s");
        database.takeAway();
        replica.sweep();
        database.bringBack();

        replica.sweep();

        assertThat(task().state()).isEqualTo("queued");
    }

    private RecordedTasks.Task task() {
        return tasks.ofRequest(request).getFirst();
    }
}
