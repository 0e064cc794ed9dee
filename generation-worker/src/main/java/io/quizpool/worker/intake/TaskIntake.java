package io.quizpool.worker.intake;

import io.quizpool.model.json.ContractJson;
import io.quizpool.model.task.GenerationTaskMessage;
import io.quizpool.worker.attempt.TaskOutcome;
import io.quizpool.worker.attempt.TaskRunner;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.RecordPlace;
import io.quizpool.worker.claim.TaskEndings;
import io.quizpool.worker.deadletter.DeadLetters;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** What a message leads to: a claim, the work on it, and an end that is written down. */
@Component
class TaskIntake {

    private static final Logger log = LoggerFactory.getLogger(TaskIntake.class);

    private final Claims claims;
    private final TaskRunner runner;
    private final TaskEndings endings;
    private final DeadLetters deadLetters;
    private final DatabasePatience patience;

    TaskIntake(
            Claims claims,
            TaskRunner runner,
            TaskEndings endings,
            DeadLetters deadLetters,
            DatabasePatience patience) {
        this.claims = claims;
        this.runner = runner;
        this.endings = endings;
        this.deadLetters = deadLetters;
        this.patience = patience;
    }

    /**
     * Returns when nothing is left to do about {@code message}, throws where it must come again.
     */
    void take(ConsumerRecord<String, byte[]> message) throws InterruptedException {
        Optional<UUID> taskId = read(message);
        if (taskId.isEmpty()) {
            log.warn(
                    "A message at {}@{} is no task; it goes to the dead letters",
                    message.partition(),
                    message.offset());
            deadLetters.publish(
                    message, "unreadable_message", "the value is no generation task message");
            return;
        }
        RecordPlace place = new RecordPlace(message.partition(), message.offset());
        Optional<Claim> claim = patience.call(() -> claims.claim(taskId.get(), place));
        if (claim.isEmpty()) {
            log.debug("Task {} has ended or is held by another worker", taskId.get());
            return;
        }
        finish(message, claim.get(), runner.run(claim.get()));
    }

    private void finish(ConsumerRecord<String, byte[]> message, Claim claim, TaskOutcome outcome) {
        switch (outcome) {
            case TaskOutcome.Stored(UUID problemId) ->
                    log.debug("Task {} led to problem {}", claim.taskId(), problemId);
            case TaskOutcome.PutOff(Duration delay, String why) -> {
                log.info("Task {} is put off for {}: {}", claim.taskId(), delay, why);
                claims.putOff(claim, delay);
            }
            case TaskOutcome.Dead(String code, String reason) -> {
                log.warn("Task {} failed ({}): {}", claim.taskId(), code, reason);
                deadLetters.publish(message, code, reason);
                endings.fail(claim, code, reason);
            }
            case TaskOutcome.ClaimLost() ->
                    log.info("Task {} was taken over by another worker", claim.taskId());
        }
    }

    private static Optional<UUID> read(ConsumerRecord<String, byte[]> message) {
        try {
            return Optional.ofNullable(
                            ContractJson.mapper()
                                    .readValue(message.value(), GenerationTaskMessage.class))
                    .map(GenerationTaskMessage::taskId);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
