package io.quizpool.api.generation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.ambient.Ids;
import io.quizpool.api.apikey.Caller;
import io.quizpool.api.budget.Promises;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.idempotency.Claim;
import io.quizpool.api.idempotency.IdempotencyKey;
import io.quizpool.api.idempotency.IdempotencyRecords;
import io.quizpool.api.trace.TraceParent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Records a request and its tasks in one transaction, once for each idempotency key. */
@Component
class Acceptance {

    /**
     * A request that is on record.
     *
     * @param replayed whether it was so before this call
     */
    record Accepted(UUID requestId, boolean replayed) {}

    private final GenerationRecords records;
    private final IdempotencyRecords idempotency;
    private final Promises promises;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final TraceParent trace;
    private final Ids ids;
    private final InstantSource clock;
    private final Counter requests;
    private final Counter tasks;

    Acceptance(
            GenerationRecords records,
            IdempotencyRecords idempotency,
            Promises promises,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            TraceParent trace,
            Ids ids,
            InstantSource clock,
            MeterRegistry meters) {
        this.records = records;
        this.idempotency = idempotency;
        this.promises = promises;
        this.transaction = transaction;
        this.events = events;
        this.trace = trace;
        this.ids = ids;
        this.clock = clock;
        this.requests =
                Counter.builder("quizpool.generation.requests.accepted")
                        .description("Generation requests recorded, replays not counted")
                        .register(meters);
        this.tasks =
                Counter.builder("quizpool.generation.tasks.accepted")
                        .description("Tasks recorded with them")
                        .register(meters);
    }

    /**
     * @param endpoint what the key was sent to
     */
    Accepted accept(Caller caller, String endpoint, Order order, Optional<IdempotencyKey> key) {
        Accepted accepted =
                Objects.requireNonNull(
                        transaction.execute(status -> inTransaction(caller, endpoint, order, key)));
        if (!accepted.replayed()) {
            requests.increment();
            tasks.increment(order.count());
        }
        return accepted;
    }

    private Accepted inTransaction(
            Caller caller, String endpoint, Order order, Optional<IdempotencyKey> key) {
        UUID requestId = ids.next();
        Claim claim =
                key.map(given ->
                                idempotency.claim(
                                        caller.keyId(),
                                        endpoint,
                                        given,
                                        order.fingerprint(),
                                        requestId))
                        .orElseGet(Claim.Fresh::new);
        return switch (claim) {
            case Claim.Fresh fresh -> {
                record(caller, order, requestId);
                yield new Accepted(requestId, false);
            }
            case Claim.Replay(UUID earlier) -> new Accepted(earlier, true);
            case Claim.Reused reused ->
                    throw new FailureException(new Failure.IdempotencyKeyReused());
        };
    }

    private void record(Caller caller, Order order, UUID requestId) {
        Instant now = clock.instant();
        List<UUID> taskIds = Stream.generate(ids::next).limit(order.count()).toList();
        records.addRequest(requestId, caller.keyId(), order, trace.current(), now);
        records.addTasks(requestId, taskIds, order.written(), now);
        events.publishEvent(new TasksRecorded(requestId, order.count()));
        if (order.written() == null) {
            promises.promise(caller.keyId(), taskIds, order.spec().problemType(), now);
        }
    }
}
