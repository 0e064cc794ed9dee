package io.quizpool.api.budget;

import static java.time.ZoneOffset.UTC;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of all budgets, to be compared with what is known of them otherwise. */
record BudgetBooks(JdbcClient jdbc) {

    private static final String WRONG =
            """
            select count(*) filter (where account.spent + account.held > limits.cap)
                   || ' passed, ' ||
                   count(*) filter (where account.held <> coalesce(reserved.held, 0)
                                       or account.promised <> coalesce(reserved.promised, 0))
                   || ' without their reservations'
              from budget_account account
              join budget limits on limits.id = account.budget_id
              left join lateral
                   (select sum(case limits.unit when 'tokens' then tokens else cost end)
                               filter (where attempt > 0) as held,
                           sum(case limits.unit when 'tokens' then tokens else cost end)
                               filter (where attempt = 0) as promised
                      from budget_reservation
                     where account.id = any (accounts)) reserved on true
            """;

    private static final String ACCOUNTS =
            """
            select limits.api_key_id, limits.unit, limits.period, account.starts_on,
                   limits.cap, account.spent, account.held + account.promised as open
              from budget_account account
              join budget limits on limits.id = account.budget_id
            """;

    /** A budget in one period; {@code open} is what is held and promised. */
    record Account(
            Optional<UUID> key,
            Unit unit,
            LocalDate startsOn,
            boolean month,
            BigDecimal cap,
            BigDecimal spent,
            BigDecimal open) {

        /** What attempts have used by the books of {@code load}. */
        BigDecimal booked(BudgetLoad load) {
            long tokens =
                    BudgetLoad.MOMENTS.stream()
                            .filter(moment ->
                                    month || LocalDate.ofInstant(moment, UTC).equals(startsOn))
                            .mapToLong(moment -> load.tokens(new BudgetLoad.Book(key, moment)))
                            .sum();
            return unit == Unit.TOKENS ? BigDecimal.valueOf(tokens) : BudgetLoad.cost(tokens);
        }
    }

    /**
     * How many accounts have passed their cap, and how many are not what their reservations are.
     */
    String wrong() {
        return jdbc.sql(WRONG).query(String.class).single();
    }

    List<Account> accounts() {
        return jdbc.sql(ACCOUNTS)
                .query((row, number) ->
                        new Account(
                                Optional.ofNullable(row.getObject("api_key_id", UUID.class)),
                                Unit.valueOf(row.getString("unit").toUpperCase(Locale.ROOT)),
                                row.getObject("starts_on", LocalDate.class),
                                row.getString("period").equals("month"),
                                row.getBigDecimal("cap"),
                                row.getBigDecimal("spent"),
                                row.getBigDecimal("open")))
                .list();
    }
}
