package io.quizpool.api.dispatch;

import io.micrometer.core.instrument.Counter;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Publishes one batch of the outbox: takes tasks that are due, sends them, waits for Kafka's word
 * and notes where they are, all in one transaction. If this process dies before the commit, the
 * batch is sent again; a worker's claim sees to it that a task is done once.
 */
final class OutboxDispatcher {

    /** What came of a batch. */
    sealed interface Outcome {

        /** Nothing was due. */
        record Idle() implements Outcome {}

        /** Enough waits in Kafka, or another replica publishes: look again soon. */
        record Full() implements Outcome {}

        /** All that was taken is in Kafka. */
        record Published(int count) implements Outcome {}

        /** Kafka did not take all; the rest stays in the outbox. */
        record Refused(int published, int left, Throwable why) implements Outcome {}
    }

    private final Outbox outbox;
    private final TaskPublisher publisher;
    private final TransactionOperations transaction;
    private final InstantSource clock;
    private final Counter published;
    private final int ahead;
    private final MostInHand mostInHand;
    private final int batchSize;

    OutboxDispatcher(
            Outbox outbox,
            TaskPublisher publisher,
            TransactionOperations transaction,
            InstantSource clock,
            Counter published,
            int ahead,
            MostInHand mostInHand,
            int batchSize) {
        this.outbox = outbox;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
        this.published = published;
        this.ahead = ahead;
        this.mostInHand = mostInHand;
        this.batchSize = batchSize;
    }

    Outcome dispatch() {
        return Objects.requireNonNull(transaction.execute(status -> inTransaction()));
    }

    private Outcome inTransaction() {
        int room = outbox.lead() ? room() : 0;
        if (room == 0) {
            return new Outcome.Full();
        }
        List<Outbox.Due> due = outbox.take(Math.min(room, batchSize), clock.instant());
        if (due.isEmpty()) {
            return new Outcome.Idle();
        }
        TaskPublisher.Sent sent;
        try {
            sent = publisher.publish(due, clock.instant());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.Refused(0, due.size(), e);
        }
        if (!sent.published().isEmpty()) {
            outbox.markPublished(sent.published(), clock.instant());
            published.increment(sent.published().size());
        }
        int left = due.size() - sent.published().size();
        return sent.refusal() == null
                ? new Outcome.Published(due.size())
                : new Outcome.Refused(sent.published().size(), left, sent.refusal());
    }

    private int room() {
        InKafka there = outbox.inKafka();
        return there.room(Math.max(ahead, mostInHand.with(there.inHand(), clock.instant())));
    }
}
