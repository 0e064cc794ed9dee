package io.quizpool.worker.attempt;

import static java.time.ZoneOffset.UTC;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.worker.chatmodel.ChatModel;
import io.quizpool.worker.chatmodel.PriceList;
import io.quizpool.worker.patience.DatabasePatience;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
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
                                            prompt_tokens, cached_tokens, completion_tokens, cost, currency,
                                            started_at, finished_at)
            values (:task, :number, :claim, :model, :outcome, nullif(left(:detail, 2000), ''),
                    :prompt, :cached, :completion, :cost, :currency, :started, :finished)
            on conflict (task_id, number) do nothing
            """;

    private static final String LAST_FAILURE =
            """
            select outcome, coalesce(detail, '') as detail from generation_attempt
             where task_id = :task and number = :number and outcome <> 'accepted'
            """;

    private final JdbcClient jdbc;
    private final DatabasePatience patience;
    private final ChatModel model;
    private final ChatModel composer;
    private final PriceList prices;
    private final MeterRegistry meters;
    private final Clock clock;

    AttemptLog(
            JdbcClient jdbc,
            DatabasePatience patience,
            ChatModel model,
            @Qualifier("composer") ChatModel composer,
            PriceList prices,
            MeterRegistry meters,
            Clock clock) {
        this.jdbc = jdbc;
        this.patience = patience;
        this.model = model;
        this.composer = composer;
        this.prices = prices;
        this.meters = meters;
        this.clock = clock;
    }

    void record(Attempt attempt, AttemptOutcome outcome) throws InterruptedException {
        meters.counter("quizpool.attempts", "outcome", outcome.code(), "model", writer(attempt))
                .increment();
        OffsetDateTime finished = clock.instant().atOffset(UTC);
        patience.call(() -> insert(attempt, outcome, finished));
    }

    /** What became of an attempt; empty where it was accepted or ended without a word. */
    Optional<TaskOutcome.Dead> failure(UUID task, int number) throws InterruptedException {
        return patience.call(() ->
                jdbc.sql(LAST_FAILURE)
                        .param("task", task)
                        .param("number", number)
                        .query((row, index) ->
                                new TaskOutcome.Dead(
                                        row.getString("outcome"), row.getString("detail")))
                        .optional());
    }

    private int insert(Attempt attempt, AttemptOutcome outcome, OffsetDateTime finished) {
        return jdbc.sql(INSERT)
                .param("task", attempt.claim().taskId())
                .param("number", attempt.number())
                .param("claim", attempt.claim().id())
                .param("model", writer(attempt))
                .param("outcome", outcome.code())
                .param("detail", outcome.detail())
                .param("prompt", outcome.usage().prompt())
                .param("cached", outcome.usage().cached())
                .param("completion", outcome.usage().completion())
                .param("cost", outcome.usage().cost())
                .param("currency", priced(attempt, outcome) ? prices.currency() : null)
                .param("started", attempt.startedAt().atOffset(UTC))
                .param("finished", finished)
                .update();
    }

    /** Without a currency nobody knows what the tokens cost. */
    private boolean priced(Attempt attempt, AttemptOutcome outcome) {
        return outcome.usage().cost().signum() > 0 || prices.covers(writer(attempt));
    }

    private String writer(Attempt attempt) {
        return switch (attempt.plan().writer()) {
            case MODEL -> model.name();
            case COMPOSER -> composer.name();
        };
    }
}
