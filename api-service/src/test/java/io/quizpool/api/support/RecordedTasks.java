package io.quizpool.api.support;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at tasks in the database, and does to them what a worker or an accident does. */
@TestComponent
public class RecordedTasks {

    /** What is on record of a task. */
    public record Task(
            UUID id,
            String state,
            @Nullable OffsetDateTime publishedAt,
            @Nullable Integer partition,
            @Nullable Long offset,
            @Nullable UUID claimId) {}

    private static final String OF_REQUEST =
            """
            select id, state, published_at, published_partition, published_offset, claim_id
            from generation_task
            where request_id = :request_id
            order by position
            """;

    private static final String CLAIM =
            """
            update generation_task
               set state = 'processing', claim_id = gen_random_uuid(), claimed_by = 'w',
                   claimed_at = now(), claim_partition = 0, claim_offset = 0,
                   claim_expires_at = now() + cast(:lease as interval)
             where id = :id
            """;

    private static final String MOVE =
            """
            update generation_task
               set published_partition = :partition, published_offset = :offset,
                   published_at = now() - interval '1 minute'
             where id = :id and published_at is not null
            """;

    private static final String START =
            """
            update generation_request set status = 'processing', started_at = now()
             where id = (select request_id from generation_task where id = :id) and status = 'pending'
            """;

    private static final String FAIL =
            """
            update generation_task
               set state = 'failed', completed_at = now(), attempts = attempts + 1,
                   error_code = :code, error_message = :message,
                   claim_id = null, claimed_by = null, claimed_at = null, claim_expires_at = null,
                   claim_partition = null, claim_offset = null
             where id = :id
            """;

    private static final String COUNT_FAILURE =
            """
            select count_ended_tasks(request_id, 0, 1, 0, :message, now())
              from generation_task
             where id = :id
            """;

    private final JdbcClient jdbc;

    RecordedTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tasks of a request in order. */
    public List<Task> ofRequest(UUID requestId) {
        return jdbc.sql(OF_REQUEST)
                .param("request_id", requestId)
                .query((row, number) ->
                        new Task(
                                row.getObject("id", UUID.class),
                                row.getString("state"),
                                row.getObject("published_at", OffsetDateTime.class),
                                row.getObject("published_partition", Integer.class),
                                row.getObject("published_offset", Long.class),
                                row.getObject("claim_id", UUID.class)))
                .list();
    }

    /** The ids of a request's tasks in order. */
    public List<UUID> ids(UUID requestId) {
        return ofRequest(requestId).stream().map(Task::id).toList();
    }

    /** The states of a request's tasks in order. */
    public List<String> states(UUID requestId) {
        return ofRequest(requestId).stream().map(Task::state).toList();
    }

    /** How many tasks of all requests wait in the outbox. */
    public int unpublished() {
        return jdbc.sql(
                        "select count(*) from generation_task where state = 'queued' and published_at is null")
                .query(Integer.class)
                .single();
    }

    /** Whether Kafka has every task of a request. */
    public boolean allPublished(UUID requestId) {
        return ofRequest(requestId).stream().allMatch(task -> task.publishedAt() != null);
    }

    /** Claims a task as a worker does, for a time such as {@code 30 s}. */
    public void claim(UUID taskId, String lease) {
        jdbc.sql(CLAIM).param("id", taskId).param("lease", lease).update();
        jdbc.sql(START).param("id", taskId).update();
    }

    /** Gives a task up as a worker does: its request has counted it. */
    public void fail(UUID taskId, String code, String message) {
        jdbc.sql(FAIL).param("id", taskId).param("code", code).param("message", message).update();
        jdbc.sql(START).param("id", taskId).update();
        jdbc.sql(COUNT_FAILURE)
                .param("id", taskId)
                .param("message", message)
                .query(String.class)
                .list();
    }

    /** Lets a published task believe that its message is elsewhere, for a minute already. */
    public void move(UUID taskId, int partition, long offset) {
        jdbc.sql(MOVE)
                .param("id", taskId)
                .param("partition", partition)
                .param("offset", offset)
                .update();
    }
}
