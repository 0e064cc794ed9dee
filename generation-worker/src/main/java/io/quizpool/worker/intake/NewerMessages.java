package io.quizpool.worker.intake;

import io.quizpool.model.task.GenerationTaskMessage;
import io.quizpool.worker.claim.Claims;
import io.quizpool.worker.claim.RecordPlace;
import io.quizpool.worker.patience.DatabasePatience;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Leaves tasks that ask for newer code than this to the workers that have it, as there are during a
 * rolling upgrade: back to the outbox, unclaimed and without an attempt counted. Released to the
 * share group instead, a message would come back at once, to this worker as likely as not, and be
 * archived after five deliveries.
 */
@Component
class NewerMessages {

    private static final Logger log = LoggerFactory.getLogger(NewerMessages.class);

    private final Claims claims;
    private final DatabasePatience patience;
    private final CompatibilityProperties properties;

    NewerMessages(Claims claims, DatabasePatience patience, CompatibilityProperties properties) {
        this.claims = claims;
        this.patience = patience;
        this.properties = properties;
    }

    /** Has the task published again in a while; its message can be acknowledged then. */
    void leave(UUID taskId, RecordPlace place, int version) throws InterruptedException {
        patience.call(() -> {
            claims.leave(taskId, place, properties.newerMessagePause());
            return taskId;
        });
        log.info(
                "Task {} is left to newer workers: its message has version {}, this one reads up to"
                        + " {}",
                taskId,
                version,
                GenerationTaskMessage.VERSION);
    }
}
