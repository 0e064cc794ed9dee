package io.quizpool.worker;

import static java.time.ZoneOffset.UTC;

import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.GenerationStrategy;
import io.quizpool.model.request.RequestedConstraints;
import io.quizpool.model.task.GenerationTaskMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes requests and their tasks as the API does, and reads what became of them. */
public record TestTasks(JdbcClient jdbc) {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    /** What most tests ask for: any grammar problem of four statements. */
    public static GenerationSpec anything() {
        return spec(RequestedConstraints.NONE, GenerationStrategy.MINIMAL_PAIRS);
    }

    /** A request's wishes. */
    public static GenerationSpec spec(
            RequestedConstraints constraints, GenerationStrategy strategy) {
        return new GenerationSpec(
                ProblemType.GRAMMAR, constraints, null, 4, "eng", List.of("test"), strategy);
    }

    /** The ids of the tasks of a new request. */
    public List<UUID> request(GenerationSpec spec, int count) {
        return request(spec, Stream.generate(UUID::randomUUID).limit(count).toList());
    }

    /** The same with ids that are known beforehand, which decide what problems are drawn. */
    public List<UUID> request(GenerationSpec spec, List<UUID> ids) {
        UUID request = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into generation_request (id, entity_type, api_key_id, status, requested_count, spec, requested_at)
                        values (:id, 'problem', :key, 'pending', :count, :spec::jsonb, :now)
                        """)
                .param("id", request)
                .param("key", apiKey())
                .param("count", ids.size())
                .param("spec", ContractJson.mapper().writeValueAsString(spec))
                .param("now", NOW.atOffset(UTC))
                .update();
        IntStream.range(0, ids.size()).forEach(place -> task(ids.get(place), request, place));
        return ids;
    }

    /** The message that the API's outbox would publish for a task. */
    public static byte[] message(UUID task) {
        return ContractJson.mapper()
                .writeValueAsBytes(
                        new GenerationTaskMessage(
                                GenerationTaskMessage.VERSION, task, UUID.randomUUID(), NOW));
    }

    /** The state of a task. */
    public String state(UUID task) {
        return column(task, "task.state");
    }

    /** The status of a task's request. */
    public String requestStatus(UUID task) {
        return column(task, "request.status");
    }

    /** Why a task failed. */
    public String errorCode(UUID task) {
        return column(task, "coalesce(task.error_code, 'none')");
    }

    /** What came of the attempts at a task, in their order. */
    public List<@Nullable String> outcomes(UUID task) {
        return jdbc.sql(
                        "select outcome from generation_attempt where task_id = :task order by number")
                .param("task", task)
                .query(String.class)
                .list();
    }

    /**
     * Calls the request of a task off as the API does, within the caller's transaction if any; how
     * many queued tasks that ended.
     */
    public int callOff(UUID task) {
        int cancelled =
                jdbc.sql(
                                """
                                with called_off as (
                                    update generation_task
                                       set called_off = true,
                                           state = case state when 'queued' then 'cancelled' else state end,
                                           completed_at = case state when 'queued' then now() end
                                     where request_id = (select request_id from generation_task where id = :task)
                                       and state in ('queued', 'processing')
                                    returning state)
                                select count(*) from called_off where state = 'cancelled'
                                """)
                        .param("task", task)
                        .query(Integer.class)
                        .single();
        jdbc.sql(
                        """
                        update generation_request set called_off = 'cancelled', called_off_at = now()
                         where id = (select request_id from generation_task where id = :task)
                           and completed_at is null and called_off is null
                        """)
                .param("task", task)
                .update();
        if (cancelled > 0) {
            jdbc.sql(
                            """
                            select count_ended_tasks(request_id, 0, 0, :cancelled, null, now())
                              from generation_task where id = :task
                            """)
                    .param("task", task)
                    .param("cancelled", cancelled)
                    .query(String.class)
                    .list();
        }
        return cancelled;
    }

    /** How many problems came of these tasks. */
    public long problems(List<UUID> tasks) {
        return jdbc.sql("select count(*) from problem where task_id in (:tasks)")
                .param("tasks", tasks)
                .query(Long.class)
                .single();
    }

    private String column(UUID task, String expression) {
        return jdbc.sql(
                        """
                        select %s from generation_task task
                          join generation_request request on request.id = task.request_id
                         where task.id = :task
                        """
                                .formatted(expression))
                .param("task", task)
                .query(String.class)
                .single();
    }

    private void task(UUID id, UUID request, int position) {
        jdbc.sql(
                        """
                        insert into generation_task (id, request_id, position, state, available_at)
                        values (:id, :request, :position, 'queued', :now)
                        """)
                .param("id", id)
                .param("request", request)
                .param("position", position)
                .param("now", NOW.atOffset(UTC))
                .update();
    }

    private UUID apiKey() {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into api_key (id, name, prefix, key_hash, scopes, created_at)
                        values (:id, 'test', 'qp_test', sha256(:seed), '{admin}', :now)
                        """)
                .param("id", id)
                .param("seed", id.toString().getBytes(StandardCharsets.UTF_8))
                .param("now", NOW.atOffset(UTC))
                .update();
        return id;
    }
}
