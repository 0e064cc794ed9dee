package io.quizpool.worker.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WorkerContext
class ClaimsIT {

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
    void startsTheRequestWithItsFirstClaim() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();

        Claim claim = claims.claim(task, PLACE).orElseThrow();

        assertThat(claim.attempt()).isEqualTo(1);
        assertThat(claim.spec()).isEqualTo(TestTasks.anything());
        assertThat(tasks.state(task)).isEqualTo("processing");
        assertThat(tasks.requestStatus(task)).isEqualTo("processing");
    }

    @Test
    void givesATaskToOneOfManyWhoWantIt() throws Exception {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> rivals =
                    IntStream.range(0, 16)
                            .<Callable<Boolean>>mapToObj(offset ->
                                    () ->
                                            claims.claim(task, new RecordPlace(1, offset))
                                                    .isPresent())
                            .toList();

            long winners =
                    threads.invokeAll(rivals).stream().filter(claim -> claim.resultNow()).count();

            assertThat(winners).isEqualTo(1);
        }
    }

    @Test
    void aRedeliveryOfTheSameRecordTakesTheTaskOverAndTheFirstHolderCannotEndIt() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        Claim first = claims.claim(task, PLACE).orElseThrow();

        Claim second = claims.claim(task, PLACE).orElseThrow();

        assertThat(endings.fail(first, "late", "too late")).isFalse();
        assertThat(claims.nextAttempt(first)).isEmpty();
        assertThat(tasks.state(task)).isEqualTo("processing");
        assertThat(endings.fail(second, "in_time", "as asked")).isTrue();
        assertThat(tasks.errorCode(task)).isEqualTo("in_time");
    }

    @Test
    void anotherRecordOfAHeldTaskIsTurnedAwayUntilTheLeaseRunsOut() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        assertThat(claims.claim(task, PLACE)).isPresent();

        assertThat(claims.claim(task, ELSEWHERE)).isEmpty();

        jdbc.sql("update generation_task set claim_expires_at = :past where id = :task")
                .param("past", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                .param("task", task)
                .update();
        assertThat(claims.claim(task, ELSEWHERE)).isPresent();
    }

    @Test
    void anEndedTaskIsNotClaimedAgain() {
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        Claim claim = claims.claim(task, PLACE).orElseThrow();
        endings.fail(claim, "refused", "the model declined");

        assertThat(claims.claim(task, PLACE)).isEmpty();
    }

    @Test
    void theLastTaskEndsItsRequestAsFailedWhereNoneSucceeded() {
        List<UUID> both = tasks.request(TestTasks.anything(), 2);

        both.forEach(task -> {
            assertThat(tasks.requestStatus(task)).isIn("pending", "processing");
            endings.fail(claims.claim(task, PLACE).orElseThrow(), "refused", "declined");
        });

        assertThat(tasks.requestStatus(both.getFirst())).isEqualTo("failed");
    }
}
