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
            """;

    private static final String COUNT_IN_REQUEST =
            """
            update generation_request
               set generated_count = generated_count + :generated,
                   failed_count = failed_count + :failed,
                   error_message = coalesce(:message, error_message),
                   status = case when generated_count + failed_count + 1 < requested_count then status
                                 when generated_count + :generated = requested_count then 'completed'
                                 when generated_count + :generated = 0 then 'failed'
                                 else 'partial' end,
                   completed_at = case when generated_count + failed_count + 1 = requested_count then :now end
             where id = :request and status = 'processing'
            """;

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

    private boolean end(
            Claim claim, String state, @Nullable String code, @Nullable String message) {
        OffsetDateTime now = clock.instant().atOffset(UTC);
        if (!endTask(claim, state, code, message, now)) {
            return false;
        }
        count(claim.requestId(), state.equals("completed"), message, now);
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

    private void count(
            UUID request, boolean generated, @Nullable String message, OffsetDateTime now) {
        jdbc.sql(COUNT_IN_REQUEST)
                .param("generated", generated ? 1 : 0)
                .param("failed", generated ? 0 : 1)
                .param("message", message)
                .param("now", now)
                .param("request", request)
                .update();
    }
}
