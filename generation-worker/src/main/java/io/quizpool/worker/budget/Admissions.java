package io.quizpool.worker.budget;

import static java.time.ZoneOffset.UTC;

import io.micrometer.core.instrument.MeterRegistry;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.worker.chatmodel.TokenUsage;
import io.quizpool.worker.claim.Claim;
import io.quizpool.worker.claim.ClaimProperties;
import io.quizpool.worker.patience.DatabasePatience;
import io.quizpool.worker.patience.PatienceProperties;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds what an attempt can use at the most in every budget that it draws on, before it begins. The
 * database books what it used, and frees the rest, with the record of the attempt; where that never
 * comes, a while after the claim's lease.
 */
@Component
public class Admissions {

    private static final Logger log = LoggerFactory.getLogger(Admissions.class);

    private static final String HOLD =
            """
            select api_key_id is not null as of_key, unit, period, cap, spent, needed, resets_at
              from budget_hold(:task, :attempt, :now, :tokens, :cost, :until)
            """;

    private record Full(
            boolean ofKey,
            String unit,
            String period,
            BigDecimal cap,
            BigDecimal spent,
            BigDecimal needed,
            Instant resetsAt) {

        /** Rather than in use by other attempts, most of which will leave some of it. */
        boolean exhausted() {
            return spent.add(needed).compareTo(cap) > 0;
        }

        String why() {
            return "the budget of %s %s for each %s of the %s has %s left, and an attempt may use %s: there is room again from %s on, or with a larger budget"
                    .formatted(
                            plain(cap),
                            unit,
                            period,
                            ofKey ? "API key" : "installation",
                            plain(cap.subtract(spent)),
                            plain(needed),
                            resetsAt);
        }

        private static String plain(BigDecimal amount) {
            return amount.stripTrailingZeros().toPlainString();
        }
    }

    private final JdbcClient jdbc;
    private final DatabasePatience patience;
    private final BudgetProperties properties;
    private final Ceiling ceiling;
    private final Duration longestAttempt;
    private final MeterRegistry meters;
    private final Clock clock;

    Admissions(
            JdbcClient jdbc,
            DatabasePatience patience,
            BudgetProperties properties,
            Ceiling ceiling,
            ClaimProperties claims,
            PatienceProperties waiting,
            MeterRegistry meters,
            Clock clock) {
        this.jdbc = jdbc;
        this.patience = patience;
        this.properties = properties;
        this.ceiling = ceiling;
        this.longestAttempt = claims.lease().plus(waiting.database());
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Asks for an attempt of a claim that holds; of one that calls no model nobody asks.
     *
     * @param modelWrites whether the configured model writes, rather than the composer in its place
     */
    public Admission admit(Claim claim, int attempt, GenerationSpec spec, boolean modelWrites)
            throws InterruptedException {
        int calls = ceiling.calls(spec, modelWrites);
        if (calls == 0) {
            return new Admission.Granted();
        }
        Instant now = clock.instant();
        Optional<Full> full = patience.call(() -> hold(claim, attempt, calls, now));
        if (full.isEmpty()) {
            return new Admission.Granted();
        }
        Admission refused = refused(full.get(), now);
        meters.counter(
                        "quizpool.budget.refused",
                        "unit",
                        full.get().unit(),
                        "outcome",
                        name(refused))
                .increment();
        return refused;
    }

    /** Says so where an attempt used more than was held for it: the ceiling is too low then. */
    public void check(GenerationSpec spec, boolean modelWrites, TokenUsage used) {
        long tokens = used.prompt() + used.completion();
        int calls = ceiling.calls(spec, modelWrites);
        if (calls > 0
                && (tokens > ceiling.tokens(calls)
                        || used.cost().compareTo(ceiling.cost(calls)) > 0)) {
            meters.counter("quizpool.budget.overruns").increment();
            log.warn(
                    "An attempt used {} tokens, which cost {}, more than can be held for it: raise quizpool.budget.call-tokens, or budgets may be passed",
                    tokens,
                    used.cost());
        }
    }

    private Optional<Full> hold(Claim claim, int attempt, int calls, Instant now) {
        return jdbc.sql(HOLD)
                .param("task", claim.taskId())
                .param("attempt", attempt)
                .param("now", now.atOffset(UTC))
                .param("tokens", ceiling.tokens(calls))
                .param("cost", ceiling.cost(calls))
                .param("until", now.plus(longestAttempt).atOffset(UTC))
                .query((row, index) ->
                        new Full(
                                row.getBoolean("of_key"),
                                row.getString("unit"),
                                row.getString("period"),
                                row.getBigDecimal("cap"),
                                row.getBigDecimal("spent"),
                                row.getBigDecimal("needed"),
                                row.getObject("resets_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private Admission refused(Full full, Instant now) {
        if (!full.exhausted()) {
            return new Admission.Later(
                    properties.busyPause(), "other attempts hold what is left of a budget");
        }
        if (properties.whenExhausted() == BudgetProperties.WhenExhausted.FAIL) {
            return new Admission.Exhausted(full.why());
        }
        Duration next = Duration.between(now, full.resetsAt());
        return new Admission.Later(
                next.compareTo(properties.recheck()) < 0 ? next : properties.recheck(), full.why());
    }

    private static String name(Admission refused) {
        return switch (refused) {
            case Admission.Granted() -> "granted";
            case Admission.Later later -> "later";
            case Admission.Exhausted exhausted -> "failed";
        };
    }
}
