package io.quizpool.api.webhook.delivery;

import io.quizpool.french.grammar.Wire;

/** Where a delivery stands. */
enum DeliveryState implements Wire {
    /** To be sent, for the first time or again. */
    WAITING,
    /** The receiver has answered with 2xx. */
    DELIVERED,
    /** Given up; {@code redeliver} begins anew. */
    FAILED
}
