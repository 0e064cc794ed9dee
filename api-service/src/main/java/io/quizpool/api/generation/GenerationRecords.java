package io.quizpool.api.generation;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.WrittenProblem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes new requests and their tasks; {@code requests} reads them. */
@Repository
class GenerationRecords {

    private static final String ADD_REQUEST =
            """
            insert into generation_request
                   (id, entity_type, api_key_id, user_id, status, requested_count, spec,
                    traceparent, priority, requested_at, expires_at,
                    callback_url)
            values (:id, 'problem', :api_key_id, :user_id, 'pending', :count, cast(:spec as jsonb),
                    :traceparent, :priority, :now, :expires,
                    :callback_url)
            """;

    private static final String ADD_TASKS =
            """
            insert into generation_task (id, request_id, position, state, available_at, payload)
            select cast(task.id as uuid), :request_id, task.position - 1, 'queued', :now,
                   cast(task.payload as jsonb)
            from unnest(:ids, :payloads) with ordinality as task (id, payload, position)
            """;

    private final JdbcClient jdbc;
    private final Deadline deadline;

    GenerationRecords(JdbcClient jdbc, Deadline deadline) {
        this.jdbc = jdbc;
        this.deadline = deadline;
    }

    void addRequest(
            UUID id, UUID apiKeyId, Order order, @Nullable String traceparent, Instant now) {
        jdbc.sql(ADD_REQUEST)
                .param("id", id)
                .param("api_key_id", apiKeyId)
                .param("user_id", order.userId())
                .param("count", order.count())
                .param("spec", ContractJson.mapper().writeValueAsString(order.spec()))
                .param("traceparent", traceparent)
                .param("priority", order.priority().wire())
                .param("expires", SqlTime.of(deadline.from(now)))
                .param("callback_url", order.callbackUrl())
                .param("now", SqlTime.of(now))
                .update();
    }

    /**
     * @param written the problem of each task; null where there is none yet
     */
    void addTasks(
            UUID requestId, List<UUID> ids, @Nullable List<WrittenProblem> written, Instant now) {
        // Where there are fewer payloads than ids, the others are null.
        String[] payloads =
                written == null
                        ? new String[0]
                        : written.stream()
                                .map(ContractJson.mapper()::writeValueAsString)
                                .toArray(String[]::new);
        jdbc.sql(ADD_TASKS)
                .param("request_id", requestId)
                .param("payloads", payloads)
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("now", SqlTime.of(now))
                .update();
    }
}
