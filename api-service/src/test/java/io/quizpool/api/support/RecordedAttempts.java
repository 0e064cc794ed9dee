package io.quizpool.api.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records attempts at tasks as a worker does. */
@TestComponent
public class RecordedAttempts {

    /** What an attempt used; a currency where the model has a price. */
    public record Used(
            long prompt,
            long cached,
            long completion,
            BigDecimal cost,
            @Nullable String currency) {}

    private static final String ADD =
            """
            insert into generation_attempt
                   (task_id, number, claim_id, model, outcome, prompt_tokens, cached_tokens,
                    completion_tokens, cost, currency, started_at, finished_at)
            values (:task, :number, gen_random_uuid(), :model, 'rejected', :prompt, :cached,
                    :completion, :cost, :currency, cast(:at as timestamptz), cast(:at as timestamptz))
            """;

    private final JdbcClient jdbc;

    RecordedAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the attempt of this number at a task. */
    public void add(UUID task, int number, String model, Used used, Instant finishedAt) {
        jdbc.sql(ADD)
                .param("task", task)
                .param("number", number)
                .param("model", model)
                .param("prompt", used.prompt())
                .param("cached", used.cached())
                .param("completion", used.completion())
                .param("cost", used.cost())
                .param("currency", used.currency())
                .param("at", finishedAt.toString())
                .update();
    }
}
