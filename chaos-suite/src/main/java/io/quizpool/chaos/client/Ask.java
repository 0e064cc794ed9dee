package io.quizpool.chaos.client;

import java.util.Set;
import java.util.UUID;

/**
 * One wish of a quiz app, however often it had to be sent, and what the app was told.
 *
 * @param key the {@code Idempotency-Key} of every sending
 * @param count how many problems were asked for
 * @param told the request ids of all 202 that came; one, if all is well
 * @param unanswered how many sendings no answer came to
 */
public record Ask(UUID key, int count, Set<UUID> told, int unanswered) {

    public Ask {
        told = Set.copyOf(told);
    }
}
