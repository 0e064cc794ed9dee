package io.quizpool.api.budget;

import static java.time.ZoneOffset.UTC;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the rows that API and workers write, without either of them. */
record BudgetRows(JdbcClient jdbc) {

    private static final String ADD_KEY =
            """
            insert into api_key (id, name, prefix, key_hash, scopes, created_at)
            values (:id, 'k', 'qp_k', sha256(:seed), '{write}', now())
            """;

    private static final String ADD_REQUEST =
            """
            insert into generation_request
                   (id, entity_type, api_key_id, status, requested_count, spec, requested_at, started_at)
            values (:id, 'problem', :key, 'processing', :count, '{}', :at, :at)
            """;

    private static final String ADD_TASKS =
            """
            insert into generation_task (id, request_id, position, state, available_at)
            select cast(task.id as uuid), :request, task.position, 'queued', :at
              from unnest(:ids) with ordinality as task (id, position)
            """;

    private static final String CLAIM =
            """
            update generation_task
               set state = 'processing', attempts = attempts + 1,
                   claim_id = gen_random_uuid(), claim_expires_at = now()
             where id = :task and state = 'queued'
            returning attempts
            """;

    private static final String REQUEUE =
            """
            update generation_task
               set state = 'queued', attempts = attempts - :untried,
                   claim_id = null, claim_expires_at = null
             where id = :task and state = 'processing'
            """;

    private static final String END =
            """
            update generation_task
               set state = :state, completed_at = now(), error_code = :code,
                   claim_id = null, claim_expires_at = null
             where id = :task and state = 'processing'
            """;

    private static final String REVIVE =
            """
            update generation_task
               set state = 'queued', completed_at = null, error_code = null
             where id = :task and state = 'failed'
            """;

    private static final String CALL_OFF =
            """
            update generation_task
               set state = 'failed', completed_at = now(), error_code = 'called_off'
             where state = 'queued' and (cast(:request as uuid) is null or request_id = :request)
            """;

    private static final String HOLD =
            "select unit from budget_hold(:task, :attempt, :now, :tokens, :cost, :until)";

    private static final String REPORT =
            """
            insert into generation_attempt
                   (task_id, number, claim_id, model, outcome, prompt_tokens, completion_tokens,
                    cost, currency, started_at, finished_at)
            values (:task, :number, gen_random_uuid(), 'm', 'o', :prompt, :completion,
                    :cost, 'USD', now(), now())
            """;

    void addKey(UUID id) {
        jdbc.sql(ADD_KEY)
                .param("id", id)
                .param("seed", id.toString().getBytes(StandardCharsets.UTF_8))
                .update();
    }

    void addRequest(UUID id, UUID key, List<UUID> tasks, Instant at) {
        jdbc.sql(ADD_REQUEST)
                .param("id", id)
                .param("key", key)
                .param("count", tasks.size())
                .param("at", at.atOffset(UTC))
                .update();
        jdbc.sql(ADD_TASKS)
                .param("request", id)
                .param("ids", tasks.stream().map(UUID::toString).toArray(String[]::new))
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** The number of the attempt that begins; empty where the task is not queued. */
    Optional<Integer> claim(UUID task) {
        return jdbc.sql(CLAIM).param("task", task).query(Integer.class).optional();
    }

    void requeue(UUID task, int untried) {
        jdbc.sql(REQUEUE).param("untried", untried).param("task", task).update();
    }

    void end(UUID task, boolean failed) {
        jdbc.sql(END)
                .param("state", failed ? "failed" : "completed")
                .param("code", failed ? "rejected" : null)
                .param("task", task)
                .update();
    }

    void revive(UUID task) {
        jdbc.sql(REVIVE).param("task", task).update();
    }

    /** Ends what is queued of a request; of all where it is empty. */
    void callOff(Optional<UUID> request) {
        jdbc.sql(CALL_OFF).param("request", request.orElse(null)).update();
    }

    /** Whether a ceiling is held for an attempt, for so long. */
    boolean hold(
            UUID task, int attempt, Instant now, long tokens, BigDecimal cost, Duration until) {
        return jdbc.sql(HOLD)
                .param("task", task)
                .param("attempt", attempt)
                .param("now", now.atOffset(UTC))
                .param("tokens", tokens)
                .param("cost", cost)
                .param("until", now.plus(until).atOffset(UTC))
                .query(String.class)
                .optional()
                .isEmpty();
    }

    void report(UUID task, int attempt, long tokens, BigDecimal cost) {
        jdbc.sql(REPORT)
                .param("task", task)
                .param("number", attempt)
                .param("prompt", tokens / 3)
                .param("completion", tokens - tokens / 3)
                .param("cost", cost)
                .update();
    }

    /** Frees what attempts hold that should have ended before {@code now}. */
    void release(Instant now) {
        while (jdbc.sql("select budget_release_expired(:now)")
                .param("now", now.atOffset(UTC))
                .query(Boolean.class)
                .single()) {
            // Until there is none.
        }
    }
}
