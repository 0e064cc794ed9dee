package io.quizpool.worker.claim;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends tasks, and requests with their last task. Locks the task before its request, always. */
@Component
public class TaskEndings {

    private static final String END_TASK =
            """
            update generation_task
               set state = :state, completed_at = :now, error_code = :code, error_message = :message,
                   claim_id = null, claimed_by = null, claimed_at = null, claim_expires_at = null,
                   claim_partition = null, claim_offset = null
             where id = :task and claim_id = :claim and state = 'processing'
               and (called_off or :state <> 'cancelled')
            """;

    private static final String COUNT_IN_REQUEST =
            "select count_ended_tasks(:request, :generated, :failed, :cancelled, :message, :now)";

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskEndings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Ends the task in a problem, within the caller's transaction.
     *
     * @return false where the claim no longer holds: the caller must roll back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean complete(Claim claim) {
        return end(claim, "completed", null, null);
    }

    /**
     * Ends the task without a problem; false where the claim no longer holds and nothing was
     * changed.
     */
    @Transactional
    public boolean fail(Claim claim, String code, String message) {
        return end(claim, "failed", code, message);
    }

    /**
     * Ends the task if it was called off; false where it was not or the claim no longer holds, and
     * nothing was changed.
     */
    @Transactional
    public boolean cancel(Claim claim) {
        return end(claim, "cancelled", null, null);
    }

    private boolean end(
            Claim claim, String state, @Nullable String code, @Nullable String message) {
        OffsetDateTime now = clock.instant().atOffset(UTC);
        if (!endTask(claim, state, code, message, now)) {
            return false;
        }
        count(claim.requestId(), state, message, now);
        return true;
    }

    private boolean endTask(
            Claim claim,
            String state,
            @Nullable String code,
            @Nullable String message,
            OffsetDateTime now) {
        return jdbc.sql(END_TASK)
                        .param("state", state)
                        .param("now", now)
                        .param("code", code)
                        .param("message", message)
                        .param("task", claim.taskId())
                        .param("claim", claim.id())
                        .update()
                == 1;
    }

    private void count(UUID request, String state, @Nullable String message, OffsetDateTime now) {
        jdbc.sql(COUNT_IN_REQUEST)
                .param("generated", state.equals("completed") ? 1 : 0)
                .param("failed", state.equals("failed") ? 1 : 0)
                .param("cancelled", state.equals("cancelled") ? 1 : 0)
                .param("message", message)
                .param("now", now)
                .param("request", request)
                .query(String.class)
                .optional();
    }
}
