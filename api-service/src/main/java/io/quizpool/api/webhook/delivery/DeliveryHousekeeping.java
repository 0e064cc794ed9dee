package io.quizpool.api.webhook.delivery;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Measures what waits, and deletes what ended long ago. */
@Component
class DeliveryHousekeeping {

    private static final Logger log = LoggerFactory.getLogger(DeliveryHousekeeping.class);

    private final DeliveryQueue queue;
    private final DeliveryProperties properties;
    private final InstantSource clock;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong oldest = new AtomicLong();

    DeliveryHousekeeping(
            DeliveryQueue queue,
            DeliveryProperties properties,
            InstantSource clock,
            MeterRegistry meters) {
        this.queue = queue;
        this.properties = properties;
        this.clock = clock;
        Gauge.builder("quizpool.webhook.waiting", waiting, AtomicLong::get)
                .description("Webhooks to send, those that wait for another attempt included")
                .register(meters);
        Gauge.builder("quizpool.webhook.overdue", oldest, AtomicLong::get)
                .description("How long the oldest webhook that could be sent has been due")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(fixedDelayString = "${quizpool.webhook.delivery.measure-every}")
    void measure() {
        try {
            DeliveryQueue.Backlog backlog = queue.backlog(clock.instant());
            waiting.set(backlog.waiting());
            oldest.set(backlog.oldestDueSeconds());
        } catch (DataAccessException | TransactionException e) {
            log.debug("The webhooks could not be counted", e);
        }
    }

    @Scheduled(fixedDelayString = "${quizpool.webhook.delivery.clean-up-every}")
    void deleteEnded() {
        Instant before = clock.instant().minus(properties.retention());
        int deleted;
        do {
            deleted = queue.deleteEnded(before);
        } while (deleted > 0);
    }
}
