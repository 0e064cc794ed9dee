package io.quizpool.worker.intake;

import io.quizpool.worker.attempt.TaskOutcome;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.TaskEndings;
import io.quizpool.worker.deadletter.DeadLetters;
import io.quizpool.worker.patience.DatabasePatience;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Writes down how the work on a claim ended. */
@Component
class ClaimEnd {

    private static final Logger log = LoggerFactory.getLogger(ClaimEnd.class);

    /** How long a task waits whose dead letter could not be published. */
    private static final Duration LETTER_PAUSE = Duration.ofSeconds(30);

    private final Claims claims;
    private final TaskEndings endings;
    private final DeadLetters deadLetters;
    private final DatabasePatience patience;

    ClaimEnd(
            Claims claims,
            TaskEndings endings,
            DeadLetters deadLetters,
            DatabasePatience patience) {
        this.claims = claims;
        this.endings = endings;
        this.deadLetters = deadLetters;
        this.patience = patience;
    }

    /** Returns the name of what was written, for the metric. */
    String write(ConsumerRecord<String, byte[]> message, Claim claim, TaskOutcome outcome)
            throws InterruptedException {
        return switch (outcome) {
            case TaskOutcome.Stored(UUID problemId) -> {
                log.debug("Task {} led to problem {}", claim.taskId(), problemId);
                yield "stored";
            }
            case TaskOutcome.Ended(String how) -> {
                log.debug("Task {} ended: {}", claim.taskId(), how);
                yield how;
            }
            case TaskOutcome.PutOff(Duration delay, String why) -> {
                log.info("Task {} is put off for {}: {}", claim.taskId(), delay, why);
                yield putOff(claim, delay);
            }
            case TaskOutcome.Postponed(Duration delay, String why) -> {
                log.info("Task {} is not tried for {}: {}", claim.taskId(), delay, why);
                yield patience.call(() -> claims.postpone(claim, delay)) ? "put_off" : over(claim);
            }
            case TaskOutcome.Dead dead -> fail(message, claim, dead);
            case TaskOutcome.ClaimLost() -> over(claim);
        };
    }

    /**
     * Gives the claim back as if it had never been, for the next delivery of its message; ends a
     * task that was called off. Where that fails, the next delivery takes the claim over all the
     * same, or the sweeper ends the task.
     */
    void giveBack(Claim claim) {
        try {
            if (!patience.once(() -> claims.giveBack(claim))) {
                patience.once(() -> endings.cancel(claim));
            }
        } catch (DataAccessException | TransactionException away) {
            log.debug("The claim on task {} is left as it is", claim.taskId(), away);
        }
    }

    private String fail(ConsumerRecord<String, byte[]> message, Claim claim, TaskOutcome.Dead dead)
            throws InterruptedException {
        if (patience.call(() -> endings.cancel(claim))) {
            return cancelled(claim);
        }
        try {
            deadLetters.publish(message, dead.code(), dead.reason());
        } catch (KafkaException unpublished) {
            log.error(
                    "Task {} cannot be failed yet: its dead letter finds no topic",
                    claim.taskId(),
                    unpublished);
            return putOff(claim, LETTER_PAUSE);
        }
        if (!patience.call(() -> endings.fail(claim, dead.code(), dead.reason()))) {
            return over(claim);
        }
        log.warn("Task {} failed ({}): {}", claim.taskId(), dead.code(), dead.reason());
        return "failed";
    }

    private String putOff(Claim claim, Duration delay) throws InterruptedException {
        return patience.call(() -> claims.putOff(claim, delay)) ? "put_off" : over(claim);
    }

    /** The claim is good for nothing any more: the task was called off, or is somebody else's. */
    private String over(Claim claim) throws InterruptedException {
        if (patience.call(() -> endings.cancel(claim))) {
            return cancelled(claim);
        }
        log.info("Task {} was taken over by another worker", claim.taskId());
        return "claim_lost";
    }

    private static String cancelled(Claim claim) {
        log.debug("Task {} was called off", claim.taskId());
        return "cancelled";
    }
}
