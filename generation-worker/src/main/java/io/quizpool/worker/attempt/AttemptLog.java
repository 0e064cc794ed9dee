package io.quizpool.worker.attempt;

import static java.time.ZoneOffset.UTC;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.worker.chatmodel.ChatModel;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records every attempt: in the database for the client and the bill, in a metric for the operator.
 */
@Component
class AttemptLog {

    private static final String INSERT =
            """
            insert into generation_attempt (task_id, number, claim_id, model, outcome, detail,
                                            prompt_tokens, cached_tokens, completion_tokens,
                                            started_at, finished_at)
            values (:task, :number, :claim, :model, :outcome, nullif(left(:detail, 2000), ''),
                    :prompt, :cached, :completion, :started, :finished)
            on conflict (task_id, number) do nothing
            """;

    private final JdbcClient jdbc;
    private final ChatModel model;
    private final MeterRegistry meters;
    private final Clock clock;

    AttemptLog(JdbcClient jdbc, ChatModel model, MeterRegistry meters, Clock clock) {
        this.jdbc = jdbc;
        this.model = model;
        this.meters = meters;
        this.clock = clock;
    }

    void record(Attempt attempt, AttemptOutcome outcome) {
        meters.counter("quizpool.attempts", "outcome", outcome.code(), "model", model.name())
                .increment();
        jdbc.sql(INSERT)
                .param("task", attempt.claim().taskId())
                .param("number", attempt.number())
                .param("claim", attempt.claim().id())
                .param("model", model.name())
                .param("outcome", outcome.code())
                .param("detail", outcome.detail())
                .param("prompt", outcome.usage().prompt())
                .param("cached", outcome.usage().cached())
                .param("completion", outcome.usage().completion())
                .param("started", attempt.startedAt().atOffset(UTC))
                .param("finished", clock.instant().atOffset(UTC))
                .update();
    }
}
