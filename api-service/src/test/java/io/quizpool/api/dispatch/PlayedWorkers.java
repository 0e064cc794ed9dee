package io.quizpool.api.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workers as the database sees them: they take what is in Kafka in its order, and complete it. */
final class PlayedWorkers {

    /** Among those of one batch, the requests that came last come last: the worst for them. */
    private static final String CLAIM =
            """
            update generation_task
               set state = 'processing', claim_id = gen_random_uuid(), claimed_by = 'w',
                   claimed_at = now(), claim_partition = 0, claim_offset = 0,
                   claim_expires_at = now() + interval '1 hour'
             where id in (select task.id
                            from generation_task task
                            join generation_request request on request.id = task.request_id
                           where task.state = 'queued' and task.published_at is not null
                           order by task.published_at, request.requested_at, task.position
                           limit :limit)
            """;

    private static final String START =
            """
            update generation_request set status = 'processing', started_at = now()
             where status = 'pending'
               and id in (select request_id from generation_task where state = 'processing')
            """;

    private static final String COMPLETE =
            """
            with ended as (
                update generation_task
                   set state = 'completed', completed_at = now(), claim_id = null,
                       claim_expires_at = null, claim_partition = null, claim_offset = null
                 where state = 'processing'
                returning request_id),
            requests as (
                select request_id, cast(count(*) as int) as tasks from ended group by request_id)
            select tasks, count_ended_tasks(request_id, tasks, 0, 0, null, now()) from requests
            """;

    private static final String CALL_OFF_REQUESTS =
            """
            update generation_request set called_off = 'cancelled', called_off_at = now()
             where completed_at is null
            """;

    private static final String CANCEL_TASKS =
            """
            with ended as (
                update generation_task
                   set called_off = true, state = 'cancelled', completed_at = now(),
                       claim_id = null, claim_expires_at = null
                 where state in ('queued', 'processing')
                returning request_id),
            requests as (
                select request_id, cast(count(*) as int) as tasks from ended group by request_id)
            select count_ended_tasks(request_id, 0, 0, tasks, null, now()) from requests
            """;

    private final JdbcClient jdbc;

    PlayedWorkers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Publishes until nothing is due or enough waits. */
    static void dispatch(OutboxDispatcher dispatcher) {
        OutboxDispatcher.Outcome outcome = dispatcher.dispatch();
        while (outcome instanceof OutboxDispatcher.Outcome.Published) {
            outcome = dispatcher.dispatch();
        }
        assertThat(outcome)
                .isInstanceOfAny(
                        OutboxDispatcher.Outcome.Full.class, OutboxDispatcher.Outcome.Idle.class);
    }

    /** Takes up to so many tasks in hand. */
    void take(int limit) {
        jdbc.sql(CLAIM).param("limit", limit).update();
        jdbc.sql(START).update();
    }

    /** Completes all that is in hand; returns how many. */
    int complete() {
        List<Integer> tasks = jdbc.sql(COMPLETE).query((row, n) -> row.getInt("tasks")).list();
        return tasks.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many tasks are in Kafka and in nobody's hand. */
    long waiting() {
        return jdbc.sql(
                        "select count(*) from generation_task where state = 'queued' and published_at is not null")
                .query(Long.class)
                .single();
    }

    /** Cancels whatever a test has left. */
    void endAll() {
        jdbc.sql(CALL_OFF_REQUESTS).update();
        jdbc.sql(CANCEL_TASKS).query(String.class).list();
    }
}
