package io.quizpool.api.deadletter;

import io.quizpool.api.http.Keyset;
import io.quizpool.api.http.Page;
import io.quizpool.api.lifecycle.Revivals;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads dead letters. Those of tasks are the failed tasks themselves, so that list and state cannot
 * differ; an imported problem that was judged and refused is none: the verdict is its outcome.
 */
@Repository
class DeadLetters {

    private static final String OF_TASKS =
            """
            select task.id, task.id as task_id, task.request_id, task.error_code, task.error_message,
                   task.attempts - task.attempts_before as attempts,
                   split_part(request.traceparent, '-', 2) as trace_id,
                   task.completed_at as failed_at, request.called_off is null as redrivable
            from generation_task task
            join generation_request request on request.id = task.request_id
            where task.state = 'failed'
              and %s
            """
                    .formatted(Revivals.IS_LETTER);

    private static final String OF_NOBODY =
            """
            select id, cast(null as uuid) as task_id, cast(null as uuid) as request_id, error_code,
                   error_message, 0 as attempts, split_part(traceparent, '-', 2) as trace_id,
                   received_at as failed_at, false as redrivable
            from unreadable_message
            """;

    private static final String PAGE =
            "with letter as (("
                    + OF_TASKS
                    + """
                      and (cast(:after_at as timestamptz) is null
                           or (task.completed_at, task.id) < (:after_at, :after_id))
                      and (cast(:code as text) is null or task.error_code = :code)
                    order by task.completed_at desc, task.id desc
                    limit :limit)
                    union all (
                    """
                    + OF_NOBODY
                    + """
                    where (cast(:after_at as timestamptz) is null
                           or (received_at, id) < (:after_at, :after_id))
                      and (cast(:code as text) is null or error_code = :code)
                    order by received_at desc, id desc
                    limit :limit))
                    select * from letter
                    order by failed_at desc, id desc
                    limit :limit
                    """;

    private static final String OF_TASK = OF_TASKS + "and task.id = :id";

    private static final String UNREADABLE = OF_NOBODY + "where id = :id";

    private static final String HISTORY =
            """
            select number, model, outcome, detail, prompt_tokens, completion_tokens, started_at,
                   finished_at
            from generation_attempt
            where task_id = :id
            order by number
            """;

    private static final String MESSAGE =
            """
            select place, message_key, message, message_size
            from unreadable_message
            where id = :id
            """;

    private static final String REDRIVABLE =
            """
            select distinct task.request_id
            from generation_task task
            join generation_request request on request.id = task.request_id
            where task.state = 'failed'
              and request.called_off is null
              and %s
              and (cast(:code as text) is null or task.error_code = :code)
              and (cast(:after as uuid) is null or task.request_id > :after)
            order by task.request_id
            limit :limit
            """
                    .formatted(Revivals.IS_LETTER);

    private static final String DISCARD = "delete from unreadable_message where id = :id";

    private final JdbcClient jdbc;

    DeadLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The latest first.
     *
     * @param code only those of this reason; null for all
     */
    Page<DeadLetter> page(@Nullable String code, Page.Window window) {
        List<DeadLetter> found =
                jdbc.sql(PAGE)
                        .param("code", code)
                        .params(window.parameters())
                        .query((row, number) -> DeadLetterRows.letter(row))
                        .list();
        return Page.of(found, window, letter -> new Keyset(letter.failedAt(), letter.id()));
    }

    /** One letter with all that is known of it. */
    Optional<DeadLetter> find(UUID id) {
        return ofTask(id)
                .map(letter -> letter.with(history(id)))
                .or(() -> unreadable(id).flatMap(letter -> message(id).map(letter::with)));
    }

    /** Whether a letter with this id names no task. */
    boolean namesNoTask(UUID id) {
        return unreadable(id).isPresent();
    }

    /**
     * Requests with tasks to redrive, up to {@code limit}, in the order of their ids.
     *
     * @param code only tasks that failed for this reason; null for all
     * @param after only requests beyond this one; null for all
     */
    List<UUID> redrivable(@Nullable String code, @Nullable UUID after, int limit) {
        return jdbc.sql(REDRIVABLE)
                .param("code", code)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row.getObject("request_id", UUID.class))
                .list();
    }

    /** Forgets a message that names no task; false where there is none. */
    boolean discard(UUID id) {
        return jdbc.sql(DISCARD).param("id", id).update() == 1;
    }

    private Optional<DeadLetter> ofTask(UUID id) {
        return jdbc.sql(OF_TASK)
                .param("id", id)
                .query((row, number) -> DeadLetterRows.letter(row))
                .optional();
    }

    private Optional<DeadLetter> unreadable(UUID id) {
        return jdbc.sql(UNREADABLE)
                .param("id", id)
                .query((row, number) -> DeadLetterRows.letter(row))
                .optional();
    }

    private List<DeadLetter.Attempt> history(UUID id) {
        return jdbc.sql(HISTORY)
                .param("id", id)
                .query((row, number) -> DeadLetterRows.attempt(row))
                .list();
    }

    /** Empty where it has just been discarded. */
    private Optional<DeadLetter.Message> message(UUID id) {
        return jdbc.sql(MESSAGE)
                .param("id", id)
                .query((row, number) -> DeadLetterRows.message(row))
                .optional();
    }
}
