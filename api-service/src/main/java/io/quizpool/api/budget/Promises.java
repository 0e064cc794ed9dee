package io.quizpool.api.budget;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.error.Failure;
import io.quizpool.api.error.FailureException;
import io.quizpool.french.grammar.Wire;
import io.quizpool.model.problem.ProblemType;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Promises queued tasks what they are expected to use, or refuses their order. */
@Component
public class Promises {

    private static final String LIMITED =
            """
            select exists (select from budget
                            where (api_key_id = :key or api_key_id is null) and cap is not null)
            """;

    private static final String PROMISE =
            "select * from budget_promise(:key, cast(:tasks as uuid[]), :now, :tokens, :cost)";

    private final JdbcClient jdbc;
    private final Estimates estimates;
    private final MeterRegistry meters;

    Promises(JdbcClient jdbc, Estimates estimates, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.estimates = estimates;
        this.meters = meters;
    }

    /**
     * Promises every one of these tasks its estimate, as the last step of the transaction that
     * queues them: the budgets are locked from here on.
     *
     * @throws FailureException where a budget of the key or of the installation has no room for it;
     *     the transaction rolls back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void promise(UUID keyId, List<UUID> tasks, ProblemType type, Instant now) {
        if (!jdbc.sql(LIMITED).param("key", keyId).query(Boolean.class).single()) {
            return;
        }
        Estimate each = estimates.of(type);
        jdbc.sql(PROMISE)
                .param("key", keyId)
                .param("tasks", tasks.stream().map(UUID::toString).toArray(String[]::new))
                .param("now", SqlTime.of(now))
                .param("tokens", each.tokens())
                .param("cost", each.cost())
                .query((row, number) -> exhausted(row, now))
                .optional()
                .ifPresent(this::refuse);
    }

    private void refuse(Failure.BudgetExhausted exhausted) {
        meters.counter(
                        "quizpool.budget.refused",
                        "budget",
                        exhausted.ofKey() ? "api_key" : "installation",
                        "unit",
                        exhausted.money() ? Unit.COST.wire() : Unit.TOKENS.wire(),
                        "period",
                        exhausted.period())
                .increment();
        throw new FailureException(exhausted);
    }

    private static Failure.BudgetExhausted exhausted(ResultSet row, Instant now)
            throws SQLException {
        BigDecimal cap = row.getBigDecimal("cap");
        Instant resetsAt = SqlTime.get(row, "resets_at");
        return new Failure.BudgetExhausted(
                row.getObject("api_key_id", UUID.class) != null,
                Wire.find(Unit.class, row.getString("unit")).orElseThrow() == Unit.COST,
                row.getString("period"),
                cap,
                cap.subtract(row.getBigDecimal("spent"))
                        .subtract(row.getBigDecimal("held"))
                        .subtract(row.getBigDecimal("promised"))
                        .max(BigDecimal.ZERO),
                row.getBigDecimal("needed"),
                resetsAt,
                Duration.between(now, resetsAt));
    }
}
