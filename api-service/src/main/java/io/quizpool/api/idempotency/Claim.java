package io.quizpool.api.idempotency;

import java.util.UUID;

/** What an idempotency key stands for. */
public sealed interface Claim {

    /** It is new: do the work. */
    record Fresh() implements Claim {}

    /** The work was done before, and this came of it. */
    record Replay(UUID resourceId) implements Claim {}

    /** It was used for another request. */
    record Reused() implements Claim {}
}
