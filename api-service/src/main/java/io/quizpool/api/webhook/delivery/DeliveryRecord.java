package io.quizpool.api.webhook.delivery;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.webhook.exchange.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down what came of an attempt, and decides by it whether there is another. */
@Component
final class DeliveryRecord {

    private static final Logger log = LoggerFactory.getLogger(DeliveryRecord.class);
    private static final int GONE = 410;

    private final DeliveryQueue queue;
    private final RetrySchedule schedule;
    private final InstantSource clock;
    private final MeterRegistry meters;

    DeliveryRecord(
            DeliveryQueue queue,
            RetrySchedule schedule,
            InstantSource clock,
            MeterRegistry meters) {
        this.queue = queue;
        this.schedule = schedule;
        this.clock = clock;
        this.meters = meters;
    }

    /** Writes down {@code receipt}; 2xx is the one answer that counts as delivered. */
    void write(DueDelivery delivery, Receipt receipt) {
        switch (receipt) {
            case Receipt.Answered(int status, Optional<Duration> asked) -> {
                if (status / 100 == 2) {
                    delivered(delivery, status);
                } else if (status == GONE) {
                    gone(delivery);
                } else {
                    again(delivery, status, refused(status), asked);
                }
            }
            case Receipt.NotReached(String why) -> again(delivery, null, why, Optional.empty());
        }
    }

    /** Ends a delivery for good. */
    void giveUp(DueDelivery delivery, @Nullable Integer status, String why) {
        if (queue.end(delivery, DeliveryState.FAILED, status, why, clock.instant())) {
            count("failed");
            log.info("Webhook {} is given up: {}", delivery.id(), why);
        } else {
            count("lost");
        }
    }

    private void delivered(DueDelivery delivery, int status) {
        boolean held = queue.end(delivery, DeliveryState.DELIVERED, status, null, clock.instant());
        count(held ? "delivered" : "lost");
    }

    private void gone(DueDelivery delivery) {
        String why = "The receiver answered 410: it wants no more webhooks";
        giveUp(delivery, GONE, why);
        queue.endOthers(delivery, why, clock.instant());
    }

    private void again(
            DueDelivery delivery, @Nullable Integer status, String why, Optional<Duration> asked) {
        Optional<Duration> pause = schedule.pauseAfter(delivery.attempts(), asked);
        if (pause.isEmpty()) {
            giveUp(delivery, status, why);
            return;
        }
        Instant next = clock.instant().plus(pause.get());
        count(queue.putOff(delivery, status, why, next) ? "retried" : "lost");
        log.debug("Webhook {} waits until {}: {}", delivery.id(), next, why);
    }

    private static String refused(int status) {
        return status / 100 == 3
                ? "The receiver answered %d: redirects are not followed, give its new address"
                        .formatted(status)
                : "The receiver answered %d".formatted(status);
    }

    private void count(String outcome) {
        meters.counter("quizpool.webhook.attempts", "outcome", outcome).increment();
    }
}
