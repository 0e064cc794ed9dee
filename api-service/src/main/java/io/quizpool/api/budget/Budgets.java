package io.quizpool.api.budget;

import io.quizpool.api.ambient.SqlMoney;
import io.quizpool.api.ambient.SqlTime;
import io.quizpool.french.grammar.Wire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code budget} and {@code budget_account}. */
@Repository
public class Budgets {

    private static final String SET =
            """
            insert into budget (api_key_id, unit, period, cap)
            select :key, :unit, :period, :cap
             where cast(:cap as numeric) is not null
                or exists (select from budget
                            where api_key_id is not distinct from :key
                              and unit = :unit and period = :period)
            on conflict (api_key_id, unit, period) do update
               set cap = excluded.cap
             where budget.cap is distinct from excluded.cap
            """;

    private static final String STATES =
            """
            select budget.api_key_id, budget.unit, budget.period, budget.cap, budget.starts_on,
                   budget_end(budget.period, budget.starts_on) as resets_at,
                   coalesce(account.spent, 0)    as spent,
                   coalesce(account.held, 0)     as held,
                   coalesce(account.promised, 0) as promised
              from (select *, budget_start(period, :now) as starts_on from budget) budget
              left join budget_account account on account.budget_id = budget.id
                                              and account.starts_on = budget.starts_on
             where budget.cap is not null
            """;

    private static final String OF_KEY =
            STATES
                    + """
                       and budget.api_key_id = :key
                     order by budget.unit desc, budget.period
                    """;

    private static final String TIGHTEST =
            STATES
                    + """
                     order by budget.api_key_id is not null,
                              (coalesce(account.spent, 0) + coalesce(account.held, 0)
                               + coalesce(account.promised, 0)) / nullif(budget.cap, 0) desc nulls first
                     limit :limit
                    """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Budgets(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Gives an API key these caps and no others, or the installation where {@code keyId} is null.
     */
    public void set(@Nullable UUID keyId, Caps caps) {
        caps.forEach((kind, cap) ->
                jdbc.sql(SET)
                        .param("key", keyId)
                        .param("unit", kind.unit().wire())
                        .param("period", kind.period().wire())
                        .param("cap", cap)
                        .update());
    }

    /** The budgets of one key. */
    public List<BudgetState> ofKey(UUID keyId) {
        return jdbc.sql(OF_KEY)
                .param("key", keyId)
                .param("now", SqlTime.of(clock.instant()))
                .query((row, number) -> state(row))
                .list();
    }

    /** The installation's budgets, then those of keys that are used up the most. */
    public List<BudgetState> tightest(int limit) {
        return jdbc.sql(TIGHTEST)
                .param("limit", limit)
                .param("now", SqlTime.of(clock.instant()))
                .query((row, number) -> state(row))
                .list();
    }

    private static BudgetState state(ResultSet row) throws SQLException {
        return new BudgetState(
                row.getObject("api_key_id", UUID.class),
                Wire.find(Unit.class, row.getString("unit")).orElseThrow(),
                Wire.find(Period.class, row.getString("period")).orElseThrow(),
                SqlMoney.amount(row, "cap"),
                SqlMoney.amount(row, "spent"),
                SqlMoney.amount(row, "held"),
                SqlMoney.amount(row, "promised"),
                row.getObject("starts_on", LocalDate.class),
                SqlTime.get(row, "resets_at"));
    }
}
