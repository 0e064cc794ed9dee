package io.quizpool.worker.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.model.request.ImportTerms;
import io.quizpool.model.task.ReceivedMessage;
import io.quizpool.worker.attempt.TaskOutcome;
import io.quizpool.worker.attempt.TaskRunner;
import io.quizpool.worker.chatmodel.StillWanted;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.RecordPlace;
import io.quizpool.worker.deadletter.DeadLetters;
import io.quizpool.worker.deadletter.UnreadableMessages;
import io.quizpool.worker.imports.ImportRunner;
import io.quizpool.worker.patience.DatabasePatience;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.core.JacksonException;

/** What a message leads to: a claim, the work on it, and an end that is written down. */
@Component
class TaskIntake {

    private static final Logger log = LoggerFactory.getLogger(TaskIntake.class);

    private static final String UNREADABLE = "unreadable_message";

    private final Claims claims;
    private final TaskRunner runner;
    private final ImportRunner imports;
    private final ClaimEnd end;
    private final NewerMessages newer;
    private final DeadLetters deadLetters;
    private final UnreadableMessages unreadable;
    private final DatabasePatience patience;
    private final TimeLimits limits;
    private final MeterRegistry meters;
    private final Clock clock;

    TaskIntake(
            Claims claims,
            TaskRunner runner,
            ImportRunner imports,
            ClaimEnd end,
            NewerMessages newer,
            DeadLetters deadLetters,
            UnreadableMessages unreadable,
            DatabasePatience patience,
            TimeLimits limits,
            MeterRegistry meters,
            Clock clock) {
        this.claims = claims;
        this.runner = runner;
        this.imports = imports;
        this.end = end;
        this.newer = newer;
        this.deadLetters = deadLetters;
        this.unreadable = unreadable;
        this.patience = patience;
        this.limits = limits;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Returns when nothing is left to do about {@code message}, throws where it must come again.
     *
     * @throws InterruptedException where the worker is told to stop; the claim has been given back
     */
    void take(ConsumerRecord<String, byte[]> message) throws InterruptedException {
        Instant deadline = limits.deadline(clock.instant());
        RecordPlace place = new RecordPlace(message.partition(), message.offset());
        switch (ReceivedMessage.read(message.value())) {
            case ReceivedMessage.Task(UUID taskId) -> claim(message, taskId, place, deadline);
            case ReceivedMessage.Newer(int version, UUID taskId) -> {
                newer.leave(taskId, place, version);
                count("left_to_newer");
            }
            case ReceivedMessage.Unreadable(String why) -> bury(message, why);
        }
    }

    private void claim(
            ConsumerRecord<String, byte[]> message,
            UUID taskId,
            RecordPlace place,
            Instant deadline)
            throws InterruptedException {
        Optional<Claim> claim = patience.call(() -> claims.claim(taskId, place));
        if (claim.isEmpty()) {
            log.debug("Task {} has ended or is held by another worker", taskId);
            count("turned_away");
            return;
        }
        work(message, claim.get(), deadline);
    }

    private void work(ConsumerRecord<String, byte[]> message, Claim claim, Instant deadline)
            throws InterruptedException {
        try {
            count(end.write(message, claim, outcome(claim, deadline)));
        } catch (InterruptedException calledOff) {
            end.giveBack(claim);
            count("handed_back");
            throw calledOff;
        }
    }

    /** A fault of ours ends the task with a reason instead of coming again for ever. */
    private TaskOutcome outcome(Claim claim, Instant deadline) throws InterruptedException {
        try {
            return StillWanted.call(() -> wanted(claim), () -> run(claim, deadline));
        } catch (RuntimeException | Error fault) {
            if (DatabasePatience.isAway(fault)) {
                throw fault;
            }
            log.error("The work on task {} broke off", claim.taskId(), fault);
            return new TaskOutcome.Dead(
                    "internal_error",
                    "a fault of the worker (%s); its log of this time says more"
                            .formatted(fault.getClass().getSimpleName()));
        }
    }

    /** Where the database is away nobody knows: the work goes on, and storing asks again. */
    private boolean wanted(Claim claim) {
        try {
            return patience.once(() -> claims.holds(claim));
        } catch (DataAccessException | TransactionException away) {
            log.debug("Whether task {} is still wanted cannot be asked", claim.taskId(), away);
            return true;
        }
    }

    private TaskOutcome run(Claim claim, Instant deadline) throws InterruptedException {
        ImportTerms terms;
        try {
            terms = claim.spec().importTerms();
        } catch (JacksonException newer) {
            return new TaskOutcome.Dead(
                    "unreadable_request",
                    "this worker cannot read the request: a newer API may have recorded it");
        }
        return terms == null ? runner.run(claim, deadline) : imports.run(claim, terms, deadline);
    }

    private void bury(ConsumerRecord<String, byte[]> message, String why)
            throws InterruptedException {
        log.warn(
                "A message at {}@{} is no task; it goes to the dead letters: {}",
                message.partition(),
                message.offset(),
                why);
        deadLetters.publish(message, UNREADABLE, why);
        patience.call(() -> unreadable.note(message, UNREADABLE, why));
        count("unreadable");
    }

    private void count(String outcome) {
        meters.counter("quizpool.tasks", "outcome", outcome).increment();
    }
}
