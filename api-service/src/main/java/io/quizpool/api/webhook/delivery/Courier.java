package io.quizpool.api.webhook.delivery;

import io.quizpool.api.ambient.Ids;
import io.quizpool.api.webhook.destination.CallbackUrls;
import io.quizpool.api.webhook.exchange.Receipt;
import io.quizpool.api.webhook.exchange.WebhookSender;
import io.quizpool.api.webhook.secret.UnreadableSecretException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Delivers webhooks: claims one, sends it signed, has it written down what came of it. Where this
 * process dies in between, the claim runs out and the webhook is sent again under the same id.
 */
final class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final DeliveryQueue queue;
    private final CallbackUrls urls;
    private final MessageWriter writer;
    private final WebhookSender sender;
    private final DeliveryRecord record;
    private final Ids ids;
    private final Duration lease;
    private final InstantSource clock;

    Courier(
            DeliveryQueue queue,
            CallbackUrls urls,
            MessageWriter writer,
            WebhookSender sender,
            DeliveryRecord record,
            Ids ids,
            Duration lease,
            InstantSource clock) {
        this.queue = queue;
        this.urls = urls;
        this.writer = writer;
        this.sender = sender;
        this.record = record;
        this.ids = ids;
        this.lease = lease;
        this.clock = clock;
    }

    /**
     * Takes hold of the delivery that has been due the longest.
     *
     * @param busy API keys that none is wanted of
     */
    Optional<DueDelivery> claim(Collection<UUID> busy) {
        Instant now = clock.instant();
        return queue.claim(ids.next(), busy, now, now.plus(lease));
    }

    /** Sends what was claimed, once, and has it written down what came of it. */
    void deliver(DueDelivery delivery) throws InterruptedException {
        if (delivery.keyRevoked()) {
            record.giveUp(delivery, null, "The API key that asked for it is revoked");
        } else {
            record.write(delivery, attempt(delivery));
        }
    }

    /** A fault of ours is no reason to try without end: it counts as an attempt. */
    private Receipt attempt(DueDelivery delivery) throws InterruptedException {
        try {
            return send(delivery);
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            log.error("Webhook {} could not be sent", delivery.id(), e);
            return new Receipt.NotReached(
                    "A fault of Quizpool's own: the API's log has this id and the cause");
        }
    }

    /** Sends what was claimed, once, unless the address is refused by now. */
    Receipt send(DueDelivery delivery) throws InterruptedException {
        Optional<String> refusal = urls.refusal(delivery.url());
        if (refusal.isPresent()) {
            return new Receipt.NotReached(refusal.get());
        }
        try {
            return sender.post(URI.create(delivery.url()), writer.write(delivery));
        } catch (UnreadableSecretException e) {
            return new Receipt.NotReached(UnreadableSecretException.REMEDY);
        }
    }
}
