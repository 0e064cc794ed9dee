package io.quizpool.api.webhook.delivery;

import java.time.Duration;
import java.util.List;

/** Settings of deliveries for tests: what a test does not name is as small as will do. */
final class Settings {

    static final Duration TIMEOUT = Duration.ofSeconds(2);
    static final Duration LEASE = Duration.ofSeconds(20);

    private Settings() {}

    static DeliveryProperties delivery(List<Duration> retryAfter, double jitter) {
        return delivery(retryAfter, jitter, TIMEOUT);
    }

    static DeliveryProperties delivery(List<Duration> retryAfter, double jitter, Duration timeout) {
        Duration soon = Duration.ofMillis(20);
        return new DeliveryProperties(
                retryAfter,
                jitter,
                Duration.ofDays(1),
                timeout,
                timeout.plus(LEASE),
                8,
                4,
                soon,
                soon,
                Duration.ofDays(7),
                Duration.ofHours(1));
    }
}
