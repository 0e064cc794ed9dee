package io.quizpool.api.lifecycle;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.budget.Promises;
import io.quizpool.api.error.FailureException;
import io.quizpool.api.generation.Deadline;
import io.quizpool.api.generation.TasksRecorded;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.request.GenerationSpec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Queues failed tasks again, the one way back from an end. Their attempts begin anew; the numbers
 * of the attempts go on, so that what was spent stays on record.
 */
@Repository
public class Revivals {

    /**
     * Which failed tasks are dead letters, in terms of {@code generation_task}: an imported problem
     * that was judged and refused is none, because the verdict is its outcome.
     */
    public static final String IS_LETTER =
            "(payload is null or error_code not in ('rejected', 'already_in_pool'))";

    private static final String REVIVE =
            """
            update generation_task
               set state               = 'queued',
                   attempts_before     = attempts,
                   available_at        = :now,
                   published_at        = null,
                   published_partition = null,
                   published_offset    = null,
                   completed_at        = null,
                   error_code          = null,
                   error_message       = null,
                   verdict             = null
             where request_id = :request
               and state = 'failed'
               and (cast(:task as uuid) is null or id = :task)
               and (cast(:code as text) is null or error_code = :code)
               and (not cast(:letters as boolean) or %s)
            returning id
            """
                    .formatted(IS_LETTER);

    private static final String REOPEN =
            """
            update generation_request
               set failed_count  = failed_count - :tasks,
                   error_message = case when failed_count > :tasks then error_message end,
                   status        = case when started_at is null then 'pending' else 'processing' end,
                   completed_at  = null,
                   expires_at    = greatest(expires_at, :expires)
             where id = :request
            """;

    private static final String ORDER =
            "select api_key_id, spec from generation_request where id = :request";

    private static final String REQUEST_OF =
            "select request_id from generation_task where id = :task";

    /**
     * Which failed tasks are meant.
     *
     * @param task this one alone; null for any
     * @param code those that failed for this reason; null for any
     * @param letters only dead letters: not imported problems that were judged and refused
     */
    private record Which(@Nullable UUID task, @Nullable String code, boolean letters) {

        static final Which ALL = new Which(null, null, false);

        static Which letter(UUID task) {
            return new Which(task, null, true);
        }

        static Which letters(@Nullable String code) {
            return new Which(null, code, true);
        }
    }

    private record Order(UUID key, GenerationSpec spec) {}

    private final JdbcClient jdbc;
    private final RequestStates states;
    private final Deadline deadline;
    private final Promises promises;
    private final ApplicationEventPublisher events;

    Revivals(
            JdbcClient jdbc,
            RequestStates states,
            Deadline deadline,
            Promises promises,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.states = states;
        this.deadline = deadline;
        this.promises = promises;
        this.events = events;
    }

    /**
     * Every failed task of a request that has ended.
     *
     * @throws FailureException where no budget has room for them, as all of these methods do
     */
    @Transactional
    public Revival ofRequest(UUID request, Instant now) {
        return states.lock(request)
                .map(state ->
                        state.ended() || state.calledOff() != null
                                ? revive(request, state, Which.ALL, now)
                                : new Revival.UnderWay(state.status()))
                .orElseGet(Revival.Unknown::new);
    }

    /** One dead letter, whether or not its request has ended. */
    @Transactional
    public Revival ofLetter(UUID task, Instant now) {
        Optional<UUID> request =
                jdbc.sql(REQUEST_OF).param("task", task).query(UUID.class).optional();
        return request.flatMap(id ->
                        states.lock(id).map(state -> revive(id, state, Which.letter(task), now)))
                .orElseGet(Revival.Unknown::new);
    }

    /**
     * Every dead letter of a request, whether or not it has ended.
     *
     * @param code only those that failed for this reason; null for any
     */
    @Transactional
    public Revival ofLetters(UUID request, @Nullable String code, Instant now) {
        return states.lock(request)
                .map(state -> revive(request, state, Which.letters(code), now))
                .orElseGet(Revival.Unknown::new);
    }

    private Revival revive(UUID request, RequestState state, Which which, Instant now) {
        if (state.calledOff() != null) {
            return new Revival.CalledOff(state.calledOff());
        }
        List<UUID> revived =
                jdbc.sql(REVIVE)
                        .param("request", request)
                        .param("task", which.task())
                        .param("code", which.code())
                        .param("letters", which.letters())
                        .param("now", SqlTime.of(now))
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list();
        if (revived.isEmpty()) {
            return new Revival.NothingFailed(request, state.status());
        }
        jdbc.sql(REOPEN)
                .param("request", request)
                .param("tasks", revived.size())
                .param("expires", SqlTime.of(deadline.from(now)))
                .update();
        events.publishEvent(new TasksRecorded(request, revived.size()));
        promise(request, revived, now);
        return new Revival.Revived(revived.size());
    }

    /** What was promised before was freed when they failed. An import is promised nothing. */
    private void promise(UUID request, List<UUID> tasks, Instant now) {
        jdbc.sql(ORDER)
                .param("request", request)
                .query((row, number) -> {
                    GenerationSpec spec =
                            ContractJson.mapper()
                                    .readValue(row.getString("spec"), GenerationSpec.class);
                    return new Order(row.getObject("api_key_id", UUID.class), spec);
                })
                .optional()
                .filter(order -> order.spec().importTerms() == null)
                .ifPresent(order ->
                        promises.promise(order.key(), tasks, order.spec().problemType(), now));
    }
}
