package io.quizpool.api.requests;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.http.Keyset;
import io.quizpool.api.http.Page;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.request.RequestStatus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** Reads {@code generation_request} and what hangs on it. */
@Repository
public class Requests {

    /** Where requests are found; one is at this path with its id. */
    public static final String PATH = "/api/v1/generation-requests";

    private static final String SHOWN =
            """
            select id, entity_type, status, user_id, requested_at, started_at, completed_at,
                   requested_count, generated_count, failed_count, cancelled_count, spec, error_message,
                   priority, expires_at, called_off
            """;

    private static final String COLUMNS = SHOWN + "from generation_request\n";

    /** What a row did not have yet when it was kept is as it is now. */
    private static final String KEPT =
            SHOWN
                    + """
                    from (select kept.*
                          from generation_request present,
                               jsonb_populate_record(present, cast(:row as jsonb)) kept
                          where present.id = cast(cast(:row as jsonb) ->> 'id' as uuid)) request
                    """;

    private static final String PAGE =
            COLUMNS
                    + """
                    where (cast(:status as text) is null or status = :status)
                      and (cast(:from as timestamptz) is null or requested_at >= :from)
                      and (cast(:to as timestamptz) is null or requested_at < :to)
                      and (cast(:user_id as text) is null or user_id = :user_id)
                      and (cast(:after_at as timestamptz) is null
                           or (requested_at, id) < (:after_at, :after_id))
                    order by requested_at desc, id desc
                    limit :limit
                    """;

    private static final String TASKS =
            """
            select task.id, task.position, task.state, task.attempts, problem.id as problem_id,
                   task.error_code, task.error_message, task.verdict
            from generation_task task
            left join problem on problem.task_id = task.id
            where task.request_id = :id
            order by task.position
            """;

    private static final String USAGE =
            """
            select coalesce(sum(prompt_tokens), 0)     as prompt,
                   coalesce(sum(completion_tokens), 0) as completion,
                   coalesce(sum(cached_tokens), 0)     as cached,
                   coalesce(sum(cost), 0)              as cost,
                   max(currency)                       as currency
            from generation_attempt attempt
            join generation_task task on task.id = attempt.task_id
            where task.request_id = :id
            """;

    private static final String ENDED =
            "select status, cancelled_count from generation_request where id = :id and completed_at is not null";

    private static final String FAILED =
            """
            select id, position, error_code, error_message, verdict
            from generation_task
            where request_id = :id and error_code is not null
            order by position
            """;

    private record End(RequestStatus status, int cancelled) {}

    private final JdbcClient jdbc;
    private final RequestRows rows;

    Requests(JdbcClient jdbc, RequestRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** How the request ended; empty while it has not. */
    public Optional<EndedRequest> ended(UUID id) {
        return jdbc.sql(ENDED)
                .param("id", id)
                .query((row, number) ->
                        new End(RequestRows.status(row), row.getInt("cancelled_count")))
                .optional()
                .map(end -> new EndedRequest(end.status(), failures(id), end.cancelled()));
    }

    /** The request as a client sees it, with its tasks. */
    public Optional<GenerationRequest> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, number) -> rows.request(row))
                .optional()
                .map(request -> withUsage(request, id));
    }

    /**
     * As {@link #find}.
     *
     * @throws FailureException where there is none
     */
    public GenerationRequest require(UUID id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /** What a caller is told who names a request that there is not. */
    public static FailureException unknown(UUID id) {
        return new FailureException(
                new Failure.NotFound(
                        "There is no generation request %s: GET %s lists them."
                                .formatted(id, PATH)));
    }

    Page<GenerationRequest> page(RequestFilter filter, Page.Window window) {
        List<GenerationRequest> found =
                jdbc.sql(PAGE)
                        .param("status", filter.status() == null ? null : filter.status().wire())
                        .param("from", SqlTime.ofNullable(filter.from()))
                        .param("to", SqlTime.ofNullable(filter.to()))
                        .param("user_id", filter.userId())
                        .params(window.parameters())
                        .query((row, number) -> rows.request(row))
                        .list();
        return Page.of(
                found, window, request -> new Keyset(request.requestedAt(), request.requestId()));
    }

    /**
     * A request as clients see it in a list.
     *
     * @param row its row in {@code generation_request} at some time, as JSON
     */
    public JsonNode shown(String row) {
        GenerationRequest request =
                jdbc.sql(KEPT).param("row", row).query((kept, n) -> rows.request(kept)).single();
        return ContractJson.mapper().valueToTree(request);
    }

    private List<FailedTask> failures(UUID id) {
        return jdbc.sql(FAILED).param("id", id).query((row, n) -> RequestRows.failed(row)).list();
    }

    private List<GenerationRequest.Task> tasks(UUID id) {
        return jdbc.sql(TASKS).param("id", id).query((row, n) -> RequestRows.task(row)).list();
    }

    private GenerationRequest withUsage(GenerationRequest request, UUID id) {
        List<GenerationRequest.Task> tasks = tasks(id);
        return jdbc.sql(USAGE)
                .param("id", id)
                .query((row, n) ->
                        request.with(tasks, RequestRows.usage(row), RequestRows.cost(row)))
                .single();
    }
}
