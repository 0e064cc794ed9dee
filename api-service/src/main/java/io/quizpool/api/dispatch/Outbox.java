package io.quizpool.api.dispatch;

import io.quizpool.api.ambient.SqlTime;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox side of {@code generation_task}: tasks that are queued and not yet published. */
@Repository
class Outbox {

    /** A task that is due, and the trace it belongs to. */
    record Due(UUID taskId, UUID requestId, @Nullable String traceparent) {}

    /** Where Kafka put the message of a task. */
    record Published(UUID taskId, int partition, long offset) {}

    private static final String TAKE =
            """
            select task.id, task.request_id, request.traceparent
            from generation_task task
            join generation_request request on request.id = task.request_id
            where task.state = 'queued'
              and task.published_at is null
              and task.available_at <= :now
            order by task.available_at, task.id
            limit :limit
            for update of task skip locked
            """;

    private static final String MARK_PUBLISHED =
            """
            update generation_task task
               set published_at        = :now,
                   published_partition = place.partition,
                   published_offset    = place.position
              from unnest(:ids, :partitions, :offsets) as place (id, partition, position)
             where task.id = cast(place.id as uuid)
               and task.state = 'queued'
               and task.published_at is null
            """;

    private static final String BACKLOG =
            "select count(*) from generation_task where state = 'queued' and published_at is null";

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Up to {@code limit} tasks that are due, locked for the running transaction. */
    List<Due> take(int limit, Instant now) {
        return jdbc.sql(TAKE)
                .param("limit", limit)
                .param("now", SqlTime.of(now))
                .query((row, number) ->
                        new Due(
                                row.getObject("id", UUID.class),
                                row.getObject("request_id", UUID.class),
                                row.getString("traceparent")))
                .list();
    }

    void markPublished(List<Published> published, Instant now) {
        jdbc.sql(MARK_PUBLISHED)
                .param(
                        "ids",
                        published.stream().map(p -> p.taskId().toString()).toArray(String[]::new))
                .param(
                        "partitions",
                        published.stream().map(Published::partition).toArray(Integer[]::new))
                .param("offsets", published.stream().map(Published::offset).toArray(Long[]::new))
                .param("now", SqlTime.of(now))
                .update();
    }

    /** How many tasks wait to be published, those put off for later included. */
    long backlog() {
        return jdbc.sql(BACKLOG).query(Long.class).single();
    }
}
