package io.quizpool.api.dispatch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.model.task.Topics;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * How much waits, and how long already: in the outbox, in Kafka for the workers, and in all.
 * Measured, not asked on a scrape; every replica measures the same.
 */
@Component
class DispatchGauges {

    private static final Logger log = LoggerFactory.getLogger(DispatchGauges.class);

    private final Outbox outbox;
    private final ShareGroup group;
    private final OpenTasks tasks;
    private final InstantSource clock;
    private final AtomicLong backlog = new AtomicLong();
    private final AtomicLong lag = new AtomicLong();
    private volatile OpenTasks.Count open = OpenTasks.Count.NONE;

    DispatchGauges(
            Outbox outbox,
            ShareGroup group,
            OpenTasks tasks,
            InstantSource clock,
            MeterRegistry meters) {
        this.outbox = outbox;
        this.group = group;
        this.tasks = tasks;
        this.clock = clock;
        Gauge.builder("quizpool.outbox.backlog", backlog, AtomicLong::get)
                .description("Tasks that wait to be published")
                .register(meters);
        Gauge.builder("quizpool.share.group.lag", lag, AtomicLong::get)
                .description("Messages that the share group has yet to finish")
                .tag("group", Topics.WORKERS)
                .tag("topic", Topics.GENERATION_REQUESTS)
                .register(meters);
        Gauge.builder("quizpool.tasks.queued", () -> open.queued())
                .description("Tasks that nobody works on yet, published or not")
                .register(meters);
        Gauge.builder("quizpool.tasks.processing", () -> open.processing())
                .description("Tasks that a worker holds")
                .register(meters);
        Gauge.builder("quizpool.tasks.oldest.age", this::oldestAge)
                .baseUnit("seconds")
                .description("How long ago the oldest task was accepted that has not ended; or 0")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${quizpool.dispatch.measure-every}")
    void measure() {
        try {
            backlog.set(outbox.backlog());
            open = tasks.count();
            lag.set(group.partitions().stream().mapToLong(SharePartition::lag).sum());
        } catch (DataAccessException | TransactionException | KafkaException e) {
            log.debug("The backlog could not be measured", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private double oldestAge() {
        Instant accepted = open.oldest();
        return accepted == null
                ? 0
                : Math.max(0, Duration.between(accepted, clock.instant()).toMillis() / 1000.0);
    }
}
