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

    /** One replica publishes at a time: two would each fill Kafka up to its bound. */
    private static final String LEAD =
            "select pg_try_advisory_xact_lock(hashtextextended('quizpool outbox', 0))";

    private static final String IN_KAFKA =
            """
            select (select count(*) from generation_task where state = 'queued' and published_at is not null)
                       as waiting,
                   (select count(*) from generation_task where state = 'processing') as in_hand
            """;

    /**
     * Each key has a lane for each priority. The next turn is of the lane that has the fewest tasks
     * in Kafka and in hand for its weight; in it of the oldest request.
     */
    private static final String TAKE =
            """
            with lane as (
                select distinct api_key_id, priority
                  from generation_request
                 where completed_at is null),
            under_way as (
                select request.api_key_id, request.priority, count(*) as tasks
                  from (select request_id from generation_task where state = 'processing'
                        union all
                        select request_id from generation_task
                         where state = 'queued' and published_at is not null) task
                  join generation_request request on request.id = task.request_id
                 group by request.api_key_id, request.priority),
            turn as (
                select next.id, next.requested_at, next.position,
                       (coalesce(under_way.tasks, 0)
                        + row_number() over (partition by lane.api_key_id, lane.priority
                                             order by next.requested_at, next.request_id, next.position))
                       / cast(case lane.priority when 'low' then :low when 'high' then :high else :normal end
                              as double precision) as turn
                  from lane
                  left join under_way
                         on under_way.api_key_id = lane.api_key_id
                        and under_way.priority = lane.priority
                 cross join lateral (
                       select task.id, task.position, request.id as request_id, request.requested_at
                         from generation_request request
                        cross join lateral (
                              select due.id, due.position
                                from generation_task due
                               where due.request_id = request.id
                                 and due.state = 'queued'
                                 and due.published_at is null
                                 and due.available_at <= :now
                               order by due.position
                               limit :limit) task
                        where request.api_key_id = lane.api_key_id
                          and request.priority = lane.priority
                          and request.completed_at is null
                        order by request.requested_at, request.id, task.position
                        limit :limit) next),
            chosen as (
                select id, turn, requested_at, position
                  from turn
                 order by turn, requested_at, position
                 limit :limit)
            select task.id, task.request_id, request.traceparent
              from chosen
              join generation_task task on task.id = chosen.id
              join generation_request request on request.id = task.request_id
             where task.state = 'queued'
               and task.published_at is null
             order by chosen.turn, chosen.requested_at, chosen.position
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
    private final TurnsProperties turns;

    Outbox(JdbcClient jdbc, TurnsProperties turns) {
        this.jdbc = jdbc;
        this.turns = turns;
    }

    /** Whether this replica is the one that publishes, for the running transaction. */
    boolean lead() {
        return jdbc.sql(LEAD).query(Boolean.class).single();
    }

    InKafka inKafka() {
        return jdbc.sql(IN_KAFKA)
                .query((row, number) -> new InKafka(row.getLong("waiting"), row.getLong("in_hand")))
                .single();
    }

    /**
     * Up to {@code limit} tasks that are due, those first whose turn it is, locked for the running
     * transaction.
     */
    List<Due> take(int limit, Instant now) {
        return jdbc.sql(TAKE)
                .param("limit", limit)
                .param("now", SqlTime.of(now))
                .param("low", turns.low())
                .param("normal", turns.normal())
                .param("high", turns.high())
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
