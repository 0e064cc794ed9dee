package io.quizpool.api.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A row of the table {@code session}.
 *
 * @param ttlSeconds how long it lasts from its creation, and from each reset
 * @param round how often it was reset
 */
record Session(
        UUID id, UUID keyId, int ttlSeconds, int round, Instant createdAt, Instant expiresAt) {

    boolean expired(Instant now) {
        return !expiresAt.isAfter(now);
    }
}
