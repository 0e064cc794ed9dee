package io.quizpool.chaos.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the tables that the audit needs. */
public final class Books {

    private static final String OPEN =
            """
            select (select count(*) from generation_task where state in ('queued', 'processing'))
                 + (select count(*) from generation_request where status in ('pending', 'processing'))
            """;

    private static final String REQUESTS =
            """
            select request.id, request.status not in ('pending', 'processing') as ended,
                   request.requested_count, request.generated_count, request.failed_count,
                   count(distinct task.id) as tasks,
                   count(distinct task.id) filter (where task.state = 'completed'
                                                     and problem.id is not null) as stored,
                   count(distinct task.id) filter (where task.state = 'failed'
                                                     and task.error_code is not null) as failed,
                   count(distinct task.id) filter (where task.state in ('queued', 'processing')) as open,
                   count(problem.id) as problems
              from generation_request request
              left join generation_task task on task.request_id = request.id
              left join problem on problem.task_id = task.id
             group by request.id
            """;

    /** Everybody here asks for generation, so that every problem has a task, which completed. */
    private static final String ORPHANS =
            """
            select count(*) from problem
              left join generation_task task on task.id = problem.task_id
             where task.state is distinct from 'completed'
            """;

    private static final String REASONS =
            """
            select error_code, count(*) as times from generation_task
             where state = 'failed' group by error_code order by 2 desc, 1
            """;

    private static final String ATTEMPTS = "select count(*) from generation_attempt";

    private final JdbcClient tables;

    public Books(JdbcClient tables) {
        this.tables = tables;
    }

    /** How many tasks and requests have not ended. */
    public long open() {
        return tables.sql(OPEN).query(Long.class).single();
    }

    /** Why tasks failed, by how often. */
    public Map<String, Long> reasons() {
        var reasons = new LinkedHashMap<String, Long>();
        tables.sql(REASONS)
                .query(row -> {
                    reasons.put(row.getString("error_code"), row.getLong("times"));
                });
        return reasons;
    }

    /** How many attempts were recorded for all tasks together. */
    public long attempts() {
        return tables.sql(ATTEMPTS).query(Long.class).single();
    }

    List<RequestRow> requests() {
        return tables.sql(REQUESTS)
                .query((row, number) ->
                        new RequestRow(
                                row.getObject("id", UUID.class),
                                row.getBoolean("ended"),
                                row.getInt("requested_count"),
                                row.getInt("generated_count"),
                                row.getInt("failed_count"),
                                row.getInt("tasks"),
                                row.getInt("stored"),
                                row.getInt("failed"),
                                row.getInt("open"),
                                row.getInt("problems")))
                .list();
    }

    int orphans() {
        return tables.sql(ORPHANS).query(Integer.class).single();
    }
}
