package io.quizpool.model.task;

import java.time.Instant;
import java.util.UUID;

/**
 * The message on {@link Topics#GENERATION_REQUESTS}: "there is this task to do". What to do is in
 * the database, so that a message that waited long still does what was last decided.
 *
 * @param version raised where a reader of the version before would do the wrong thing, with the
 *     message or with the stored request that it stands for; a field that older readers may ignore
 *     leaves it as it is (docs/decisions/0018). Read by {@link ReceivedMessage}
 * @param taskId idempotency key of the work
 */
public record GenerationTaskMessage(int version, UUID taskId, UUID requestId, Instant publishedAt) {

    /** The version that this code writes. */
    public static final int VERSION = 1;
}
