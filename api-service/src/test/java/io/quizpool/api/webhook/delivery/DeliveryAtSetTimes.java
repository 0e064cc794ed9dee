package io.quizpool.api.webhook.delivery;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quizpool.api.ambient.Ids;
import io.quizpool.api.requests.Requests;
import io.quizpool.api.support.ApiClient;
import io.quizpool.api.support.RecordedTasks;
import io.quizpool.api.webhook.Orders;
import io.quizpool.api.webhook.destination.CallbackUrls;
import io.quizpool.api.webhook.exchange.WebhookSender;
import io.quizpool.api.webhook.secret.SigningSecrets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Delivers in place of the running service, with a clock that the test sets. */
abstract class DeliveryAtSetTimes {

    static final Duration MINUTE = Duration.ofMinutes(1);
    static final Duration HOUR = Duration.ofHours(1);
    static final DeliveryProperties SETTINGS = Settings.delivery(List.of(MINUTE, HOUR, HOUR), 0);

    @Autowired ApiClient api;
    @Autowired RecordedTasks tasks;
    @Autowired JdbcClient jdbc;
    @Autowired DeliveryLoop running;
    @Autowired DeliveryQueue queue;
    @Autowired CallbackUrls urls;
    @Autowired Requests requests;
    @Autowired SigningSecrets secrets;
    @Autowired WebhookSender sender;
    @Autowired Ids ids;

    final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    Orders orders;
    Courier courier;

    @BeforeEach
    void takeOver() {
        running.stop();
        jdbc.sql("delete from webhook_delivery").update();
        now.set(Instant.now().plusSeconds(5));
        orders = new Orders(api, tasks);
        courier = replica();
    }

    @AfterEach
    void giveBack() {
        jdbc.sql("delete from webhook_delivery").update();
        running.start();
    }

    final Courier replica() {
        return replica(sender);
    }

    final Courier replica(WebhookSender through) {
        return new Courier(
                queue,
                urls,
                new MessageWriter(requests, secrets, now::get),
                through,
                record(),
                ids,
                Settings.LEASE,
                now::get);
    }

    final DeliveryRecord record() {
        return new DeliveryRecord(
                queue, new RetrySchedule(SETTINGS, new Random(1)), now::get, meters);
    }

    final boolean deliverNext() throws InterruptedException {
        var due = courier.claim(Set.of());
        if (due.isPresent()) {
            courier.deliver(due.get());
        }
        return due.isPresent();
    }

    final void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    final double count(String outcome) {
        return meters.counter("quizpool.webhook.attempts", "outcome", outcome).count();
    }

    final JsonNode shown(UUID request) {
        return api.get("/api/v1/webhook-deliveries?request_id=" + request).body().at("/items/0");
    }
}
