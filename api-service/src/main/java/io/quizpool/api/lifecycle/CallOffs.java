package io.quizpool.api.lifecycle;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.model.request.RequestStatus;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends requests early: what is queued at once, what a worker holds before its next call of a model.
 * Tasks are locked before their request, as workers do it.
 */
@Repository
public class CallOffs {

    /** One statement, so that a task that is claimed meanwhile is marked and not missed. */
    private static final String CALL_OFF_TASKS =
            """
            with called_off as (
                update generation_task
                   set called_off   = true,
                       state        = case state when 'queued' then 'cancelled' else state end,
                       completed_at = case state when 'queued' then cast(:now as timestamptz) end
                 where request_id = :request
                   and state in ('queued', 'processing')
                returning state)
            select count(*) from called_off where state = 'cancelled'
            """;

    private static final String CALL_OFF_REQUEST =
            """
            update generation_request
               set called_off = :as, called_off_at = :now
             where id = :request
               and completed_at is null
               and called_off is null
            """;

    private static final String COUNT =
            "select count_ended_tasks(:request, 0, 0, :cancelled, null, :now)";

    /** One task that was called off while a worker held it that is no more. */
    private static final String END_ABANDONED =
            """
            with abandoned as (
                select id
                  from generation_task
                 where state = 'processing'
                   and called_off
                   and claim_expires_at < :now
                 order by claim_expires_at
                 limit 1
                   for update skip locked),
            ended as (
                update generation_task task
                   set state            = 'cancelled',
                       completed_at     = :now,
                       claim_id         = null,
                       claimed_by       = null,
                       claimed_at       = null,
                       claim_expires_at = null,
                       claim_partition  = null,
                       claim_offset     = null
                  from abandoned
                 where task.id = abandoned.id
                returning task.request_id)
            select count_ended_tasks(request_id, 0, 0, 1, null, :now) from ended
            """;

    private final JdbcClient jdbc;
    private final RequestStates states;

    CallOffs(JdbcClient jdbc, RequestStates states) {
        this.jdbc = jdbc;
        this.states = states;
    }

    /** Cancels a request, for a client; safe to repeat. */
    @Transactional
    public CallOff cancel(UUID request, Instant now) {
        return states.lock(request)
                .map(state -> callOff(request, state, RequestStatus.CANCELLED, now))
                .orElseGet(CallOff.Unknown::new);
    }

    /**
     * Ends a request whose time is up; whether this call did so. False where another did, or where
     * the time was extended a moment ago.
     */
    @Transactional
    public boolean expire(UUID request, Instant now) {
        return states.lock(request)
                .filter(state -> state.isDue(now))
                .map(state -> callOff(request, state, RequestStatus.EXPIRED, now))
                .filter(CallOff.Done.class::isInstance)
                .isPresent();
    }

    /**
     * Ends what its worker did not live to end; returns how many tasks. Each in a transaction of
     * its own: its budgets are locked at the commit, and nothing may be awaited after them.
     */
    int endAbandoned(Instant now) {
        int ended = 0;
        while (endOneAbandoned(now)) {
            ended++;
        }
        return ended;
    }

    /**
     * @param state the locked one
     * @param as what it becomes when its last task has ended
     */
    private CallOff callOff(UUID request, RequestState state, RequestStatus as, Instant now) {
        if (state.calledOff() != null) {
            return as == state.calledOff() || !state.ended()
                    ? new CallOff.Already()
                    : new CallOff.TooLate(state.status());
        }
        if (state.ended() || !callOffNow(request, as, now)) {
            return new CallOff.TooLate(states.lock(request).orElseThrow().status());
        }
        return new CallOff.Done();
    }

    private boolean endOneAbandoned(Instant now) {
        return !jdbc.sql(END_ABANDONED)
                .param("now", SqlTime.of(now))
                .query(String.class)
                .list()
                .isEmpty();
    }

    /** False where the last task ended just before. */
    private boolean callOffNow(UUID request, RequestStatus as, Instant now) {
        int cancelled =
                jdbc.sql(CALL_OFF_TASKS)
                        .param("request", request)
                        .param("now", SqlTime.of(now))
                        .query(Integer.class)
                        .single();
        int marked =
                jdbc.sql(CALL_OFF_REQUEST)
                        .param("request", request)
                        .param("as", as.wire())
                        .param("now", SqlTime.of(now))
                        .update();
        if (marked == 1 && cancelled > 0) {
            jdbc.sql(COUNT)
                    .param("request", request)
                    .param("cancelled", cancelled)
                    .param("now", SqlTime.of(now))
                    .query(String.class)
                    .optional();
        }
        return marked == 1;
    }
}
