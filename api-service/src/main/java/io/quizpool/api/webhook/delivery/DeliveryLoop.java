package io.quizpool.api.webhook.delivery;

import io.quizpool.api.background.BackgroundLoop;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what is due, for as long as the service runs: each delivery on a virtual thread, so many at
 * once, and of one API key fewer. No request to the API ever waits for it.
 */
@Component
final class DeliveryLoop implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DeliveryLoop.class);

    /**
     * Nobody else stops before this does: a slow receiver must not use up the time that is left.
     */
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(5);

    private final Courier courier;
    private final DeliverySlots slots;
    private final Duration pollInterval;
    private final BackgroundLoop loop;

    private boolean away;

    DeliveryLoop(Courier courier, DeliveryProperties properties) {
        this.courier = courier;
        this.slots = new DeliverySlots(properties.concurrency(), properties.concurrencyPerKey());
        this.pollInterval = properties.pollInterval();
        this.loop = new BackgroundLoop(Thread.ofPlatform().name("webhooks").daemon(), this::round);
    }

    /** Looks at once, where something became due here. */
    void wakeUp() {
        loop.wakeUp();
    }

    @Override
    public void start() {
        loop.start();
    }

    /**
     * Begins nothing new, and lets end what is under way. What has not ended by then is sent again
     * by another replica.
     */
    @Override
    public void stop() {
        loop.stop(pollInterval);
        slots.awaitAllFree(STOP_PATIENCE);
    }

    @Override
    public boolean isRunning() {
        return loop.isRunning();
    }

    private void round() throws InterruptedException {
        try {
            while (loop.isRunning() && slots.anyFree()) {
                Set<UUID> busy = slots.busyKeys();
                Optional<DueDelivery> due = courier.claim(busy);
                if (due.isEmpty()) {
                    break;
                }
                begin(due.get());
            }
            away = false;
        } catch (RuntimeException e) {
            if (!away) {
                log.warn("Webhooks wait until the database answers again", e);
                away = true;
            }
        }
        loop.awaitWakeUp(pollInterval);
    }

    private void begin(DueDelivery due) {
        slots.take(due.keyId());
        Thread.ofVirtual().name("webhook-" + due.id()).start(() -> deliver(due));
    }

    private void deliver(DueDelivery due) {
        try {
            courier.deliver(due);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            log.warn("Webhook {} is sent again when its claim has run out", due.id(), e);
        } finally {
            slots.giveBack(due.keyId());
            loop.wakeUp();
        }
    }
}
