package io.quizpool.model.task;

import java.time.Instant;
import java.util.UUID;

/**
 * The message on {@link Topics#GENERATION_REQUESTS}: "there is this task to do". What to do is in
 * the database, so that a message that waited long still does what was last decided.
 *
 * @param version of the message; readers ignore fields that they do not know
 * @param taskId idempotency key of the work
 */
public record GenerationTaskMessage(int version, UUID taskId, UUID requestId, Instant publishedAt) {

    /** The version that this code writes. */
    public static final int VERSION = 1;
}
