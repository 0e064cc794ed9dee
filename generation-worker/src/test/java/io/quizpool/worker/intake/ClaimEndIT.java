package io.quizpool.worker.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quizpool.model.task.Topics;
import io.quizpool.worker.TestTasks;
import io.quizpool.worker.WorkerContext;
import io.quizpool.worker.attempt.TaskOutcome;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.RecordPlace;
import io.quizpool.worker.claim.TaskEndings;
import io.quizpool.worker.deadletter.UndeliverableLetters;
import io.quizpool.worker.patience.DatabasePatience;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WorkerContext
class ClaimEndIT {

    @Autowired private Claims claims;
    @Autowired private TaskEndings endings;
    @Autowired private DatabasePatience patience;
    @Autowired private ClaimEnd end;
    @Autowired private JdbcClient jdbc;

    @Test
    void aTaskWhoseDeadLetterFindsNoTopicIsPutOffRatherThanFailedWithoutIt() throws Exception {
        TestTasks tasks = new TestTasks(jdbc);
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        Claim claim = claims.claim(task, new RecordPlace(0, 1)).orElseThrow();
        ClaimEnd withoutKafka =
                new ClaimEnd(claims, endings, UndeliverableLetters.create(), patience);

        String written =
                withoutKafka.write(
                        message(task), claim, new TaskOutcome.Dead("rejected", "no good"));

        assertThat(written).isEqualTo("put_off");
        assertThat(tasks.state(task)).isEqualTo("queued");
    }

    @Test
    void aClaimTakenOverMeanwhileFailsNothing() throws Exception {
        TestTasks tasks = new TestTasks(jdbc);
        UUID task = tasks.request(TestTasks.anything(), 1).getFirst();
        Claim lost = claims.claim(task, new RecordPlace(0, 1)).orElseThrow();
        assertThat(claims.claim(task, new RecordPlace(0, 1))).isPresent();

        String written =
                end.write(message(task), lost, new TaskOutcome.Dead("rejected", "no good"));

        assertThat(written).isEqualTo("claim_lost");
        assertThat(tasks.state(task)).isEqualTo("processing");
    }

    private static ConsumerRecord<String, byte[]> message(UUID task) {
        return new ConsumerRecord<>(
                Topics.GENERATION_REQUESTS, 0, 1, task.toString(), TestTasks.message(task));
    }
}
