package io.quizpool.api.webhook.delivery;

import java.time.Instant;
import java.util.UUID;

/**
 * A delivery that this replica has claimed.
 *
 * @param attempts how many there were, with the one that is due now
 * @param at when what is told of happened
 * @param request the row of the request as it was then, as JSON
 * @param keyRevoked whether the API key that asked for it is good no more
 */
record DueDelivery(
        UUID id,
        UUID claimId,
        UUID keyId,
        String url,
        String type,
        Instant at,
        String request,
        int attempts,
        boolean keyRevoked) {}
