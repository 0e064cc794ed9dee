package io.quizpool.worker.claim;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The claims on tasks, as the database holds them. */
@Component
public class Claims {

    /**
     * A queued task, or one whose holder is gone: its lease ran out, or the broker delivers the
     * very record of that claim again, which it does only after the holder lost its lock on it.
     */
    private static final String CLAIM =
            """
            update generation_task task
               set state = 'processing', attempts = task.attempts + 1,
                   claim_id = :claim, claimed_by = :worker, claimed_at = :now, claim_expires_at = :expires,
                   claim_partition = :partition, claim_offset = :offset
              from generation_request request
             where task.id = :task and request.id = task.request_id and not task.called_off
               and (task.state = 'queued'
                    or task.state = 'processing'
                       and (task.claim_expires_at < :now
                            or task.claim_partition = :partition and task.claim_offset = :offset))
            returning task.request_id, task.attempts, task.attempts_before, request.spec
            """;

    private static final String START_REQUEST =
            """
            update generation_request set status = 'processing', started_at = :now
             where id = :request and status = 'pending'
            """;

    private static final String NEXT_ATTEMPT =
            """
            update generation_task set attempts = attempts + 1
             where id = :task and claim_id = :claim and state = 'processing' and not called_off
            returning attempts
            """;

    private static final String HOLDS =
            """
            select exists (select from generation_task
                            where id = :task and claim_id = :claim and state = 'processing' and not called_off)
            """;

    /**
     * The message is still in Kafka and comes again. An attempt that was begun and not recorded is
     * not counted.
     */
    private static final String GIVE_BACK =
            """
            update generation_task task
               set state = 'queued',
                   attempts = task.attempts - case when exists (select from generation_attempt attempt
                                                                 where attempt.task_id = task.id
                                                                   and attempt.number = task.attempts)
                                                   then 0 else 1 end,
                   claim_id = null, claimed_by = null, claimed_at = null, claim_expires_at = null,
                   claim_partition = null, claim_offset = null
             where id = :task and claim_id = :claim and state = 'processing' and not called_off
            """;

    private static final String PUT_OFF =
            """
            update generation_task
               set state = 'queued', available_at = :available, attempts = attempts - :untried,
                   published_at = null, published_partition = null, published_offset = null,
                   claim_id = null, claimed_by = null, claimed_at = null, claim_expires_at = null,
                   claim_partition = null, claim_offset = null
             where id = :task and claim_id = :claim and state = 'processing' and not called_off
            """;

    /** Only while it waits for this very record: other copies of its message mean nothing. */
    private static final String LEAVE =
            """
            update generation_task
               set available_at = :available,
                   published_at = null, published_partition = null, published_offset = null
             where id = :task and state = 'queued'
               and published_partition = :partition and published_offset = :offset
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final Duration lease;
    private final String worker;

    Claims(JdbcClient jdbc, Clock clock, Supplier<UUID> ids, ClaimProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ids = ids;
        this.lease = properties.lease();
        this.worker = properties.workerNameOrDefault();
    }

    /**
     * Takes hold of a task; empty where it has ended, was called off, or another worker holds it.
     */
    @Transactional
    public Optional<Claim> claim(UUID taskId, RecordPlace place) {
        UUID claimId = ids.get();
        OffsetDateTime now = now();
        Optional<Claim> claim =
                jdbc.sql(CLAIM)
                        .param("claim", claimId)
                        .param("worker", worker)
                        .param("now", now)
                        .param("expires", now.plus(lease))
                        .param("partition", place.partition())
                        .param("offset", place.offset())
                        .param("task", taskId)
                        .query((row, index) ->
                                new Claim(
                                        claimId,
                                        taskId,
                                        row.getObject("request_id", UUID.class),
                                        row.getInt("attempts"),
                                        row.getInt("attempts_before"),
                                        row.getString("spec")))
                        .optional();
        claim.ifPresent(held ->
                jdbc.sql(START_REQUEST)
                        .param("now", now)
                        .param("request", held.requestId())
                        .update());
        return claim;
    }

    /** Whether the claim still holds and its task is still wanted; one look at one row. */
    public boolean holds(Claim claim) {
        return jdbc.sql(HOLDS)
                .param("task", claim.taskId())
                .param("claim", claim.id())
                .query(Boolean.class)
                .single();
    }

    /**
     * Begins a further attempt under the same claim; empty where the claim no longer holds or its
     * task was called off.
     */
    public OptionalInt nextAttempt(Claim claim) {
        return jdbc.sql(NEXT_ATTEMPT)
                .param("task", claim.taskId())
                .param("claim", claim.id())
                .query(Integer.class)
                .optional()
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /**
     * Gives the task back, to be published again after {@code delay}; false where the claim no
     * longer holds or its task was called off, and nothing was changed.
     */
    public boolean putOff(Claim claim, Duration delay) {
        return putOff(claim, delay, 0);
    }

    /**
     * As {@link #putOff}, where the attempt that was begun last was not made and does not count.
     */
    public boolean postpone(Claim claim, Duration delay) {
        return putOff(claim, delay, 1);
    }

    /**
     * Gives the task back for the next delivery of its message, as if it had not been claimed;
     * false where the claim no longer holds or its task was called off, and nothing was changed.
     */
    public boolean giveBack(Claim claim) {
        return jdbc.sql(GIVE_BACK).param("task", claim.taskId()).param("claim", claim.id()).update()
                == 1;
    }

    /**
     * Has the task published again after {@code delay}, for a worker that can do it, without taking
     * hold of it; does nothing where the task no longer waits for the message at {@code place}.
     */
    public void leave(UUID taskId, RecordPlace place, Duration delay) {
        jdbc.sql(LEAVE)
                .param("available", now().plus(delay))
                .param("task", taskId)
                .param("partition", place.partition())
                .param("offset", place.offset())
                .update();
    }

    private boolean putOff(Claim claim, Duration delay, int untried) {
        return jdbc.sql(PUT_OFF)
                        .param("untried", untried)
                        .param("available", now().plus(delay))
                        .param("task", claim.taskId())
                        .param("claim", claim.id())
                        .update()
                == 1;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }
}
