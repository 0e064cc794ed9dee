package io.quizpool.worker.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a claim is given up before its task has ended. */
@WorkerContext
class ClaimsGivenUpIT {

    private static final RecordPlace PLACE = new RecordPlace(0, 17);
    private static final RecordPlace ELSEWHERE = new RecordPlace(0, 18);

    @Autowired private Claims claims;
    @Autowired private TaskEndings endings;
    @Autowired private JdbcClient jdbc;
    private TestTasks tasks;

    @BeforeEach
    void setUp() {
        tasks = new TestTasks(jdbc);
    }

    @Test
    void aTaskLeftToOthersIsPublishedAgainUnlessItWaitsForAnotherRecord() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        publishedAt(task, PLACE);

        claims.leave(task, ELSEWHERE, Duration.ofSeconds(5));
        assertThat(unpublished(task)).isFalse();

        claims.leave(task, PLACE, Duration.ofSeconds(5));
        assertThat(unpublished(task)).isTrue();
        assertThat(tasks.state(task)).isEqualTo("queued");
    }

    @Test
    void aTaskInWorkIsNotLeftToOthers() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        publishedAt(task, PLACE);
        Claim claim = claims.claim(task, PLACE).orElseThrow();

        claims.leave(task, PLACE, Duration.ofSeconds(5));

        assertThat(unpublished(task)).isFalse();
        assertThat(claims.nextAttempt(claim)).hasValue(2);
    }

    @Test
    void aTaskPutOffIsQueuedAndUnpublished() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        Claim claim = claims.claim(task, PLACE).orElseThrow();

        claims.putOff(claim, Duration.ofMinutes(5));

        assertThat(tasks.state(task)).isEqualTo("queued");
        Boolean waits =
                jdbc.sql(
                                """
                                select published_at is null and available_at > clock.now + interval '4 minutes'
                                  from generation_task, (select now() as now) clock where id = :task
                                """)
                        .param("task", task)
                        .query(Boolean.class)
                        .single();
        assertThat(waits).isTrue();
    }

    @Test
    void aTaskPostponedBeforeItWasTriedKeepsItsAttempts() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        Claim claim = claims.claim(task, PLACE).orElseThrow();

        assertThat(claims.postpone(claim, Duration.ZERO)).isTrue();

        assertThat(tasks.state(task)).isEqualTo("queued");
        assertThat(claims.claim(task, ELSEWHERE).orElseThrow().attempt()).isEqualTo(1);
        assertThat(claims.postpone(claim, Duration.ZERO)).isFalse();
    }

    @Test
    void aClaimGivenBackLeavesNoTraceSoThatTheNextDeliveryGoesOnAtOnce() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        Claim claim = claims.claim(task, PLACE).orElseThrow();

        claims.giveBack(claim);

        assertThat(tasks.state(task)).isEqualTo("queued");
        assertThat(claims.claim(task, ELSEWHERE).orElseThrow().attempt()).isEqualTo(1);
    }

    @Test
    void aRecordedAttemptStaysCountedWhereTheClaimIsGivenBack() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        Claim claim = claims.claim(task, PLACE).orElseThrow();
        jdbc.sql(
                        """
                        insert into generation_attempt (task_id, number, claim_id, model, outcome, started_at, finished_at)
                        values (:task, 1, :claim, 'test', 'rejected', now(), now())
                        """)
                .param("task", task)
                .param("claim", claim.id())
                .update();

        claims.giveBack(claim);

        assertThat(claims.claim(task, PLACE).orElseThrow().attempt()).isEqualTo(2);
    }

    @Test
    void aClaimThatWasTakenOverIsNotGivenBack() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        Claim first = claims.claim(task, PLACE).orElseThrow();
        Claim second = claims.claim(task, PLACE).orElseThrow();

        claims.giveBack(first);

        assertThat(endings.fail(second, "mine", "still held")).isTrue();
    }

    private void publishedAt(UUID task, RecordPlace place) {
        jdbc.sql(
                        """
                        update generation_task
                           set published_at = available_at, published_partition = :partition,
                               published_offset = :offset
                         where id = :task
                        """)
                .param("partition", place.partition())
                .param("offset", place.offset())
                .param("task", task)
                .update();
    }

    private boolean unpublished(UUID task) {
        return jdbc.sql("select published_at is null from generation_task where id = :task")
                .param("task", task)
                .query(Boolean.class)
                .single();
    }
}
