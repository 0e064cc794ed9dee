package io.quizpool.api.dispatch;

import io.quizpool.api.ambient.SqlTime;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the tasks that have not ended, wherever they are. */
@Repository
class OpenTasks {

    /**
     * What is to be done.
     *
     * @param queued nobody works on them
     * @param processing a worker holds them
     * @param oldest when the request was made that has waited longest for one of its tasks
     */
    record Count(long queued, long processing, @Nullable Instant oldest) {

        static final Count NONE = new Count(0, 0, null);
    }

    /** In the words of the three partial indexes: tasks that have ended are not looked at. */
    private static final String COUNT =
            """
            with open as (
                select request_id, state from generation_task
                 where state = 'queued' and published_at is null
                union all
                select request_id, state from generation_task
                 where state = 'queued' and published_at is not null
                union all
                select request_id, state from generation_task where state = 'processing')
            select count(*) filter (where state = 'queued') as queued,
                   count(*) filter (where state = 'processing') as processing,
                   (select min(requested_at) from generation_request
                     where id in (select request_id from open)) as oldest
              from open
            """;

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Count count() {
        return jdbc.sql(COUNT)
                .query((row, number) ->
                        new Count(
                                row.getLong("queued"),
                                row.getLong("processing"),
                                SqlTime.getNullable(row, "oldest")))
                .single();
    }
}
