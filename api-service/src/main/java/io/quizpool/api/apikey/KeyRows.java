package io.quizpool.api.apikey;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.network.Cidr;
import io.quizpool.french.grammar.Wire;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads keys as they are shown; {@link #SELECT} finds what that takes. */
final class KeyRows implements RowMapper<ApiKey> {

    /** Every key, by the name {@code key}; takes {@code now}. */
    static final String SELECT =
            """
            select key.id, key.name, key.prefix, key.scopes, key.created_at, key.expires_at,
                   key.revoked_at, cast(key.allowed_cidrs as text[]) as allowed_cidrs,
                   key.requests_per_minute,
                   budget.tokens_per_day, budget.tokens_per_month,
                   trim_scale(budget.cost_per_day)   as cost_per_day,
                   trim_scale(budget.cost_per_month) as cost_per_month,
                   (select max(replaced.expires_at)
                      from api_key_replaced_secret replaced
                     where replaced.api_key_id = key.id
                       and replaced.expires_at > :now) as previous_ends_at,
                   (select used.last_used_at
                      from api_key_usage used
                     where used.api_key_id = key.id
                     order by used.day desc
                     limit 1) as last_used_at
            from api_key key
            cross join lateral
                 (select max(cap) filter (where unit = 'tokens' and period = 'day')   as tokens_per_day,
                         max(cap) filter (where unit = 'tokens' and period = 'month') as tokens_per_month,
                         max(cap) filter (where unit = 'cost' and period = 'day')     as cost_per_day,
                         max(cap) filter (where unit = 'cost' and period = 'month')   as cost_per_month
                    from budget
                   where api_key_id = key.id) budget
            """;

    @Override
    public ApiKey mapRow(ResultSet row, int number) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("prefix"),
                scopes(row),
                texts(row, "allowed_cidrs"),
                row.getObject("requests_per_minute", Integer.class),
                tokens(row, "tokens_per_day"),
                tokens(row, "tokens_per_month"),
                row.getBigDecimal("cost_per_day"),
                row.getBigDecimal("cost_per_month"),
                SqlTime.get(row, "created_at"),
                SqlTime.getNullable(row, "expires_at"),
                SqlTime.getNullable(row, "revoked_at"),
                SqlTime.getNullable(row, "previous_ends_at"),
                SqlTime.getNullable(row, "last_used_at"));
    }

    static List<Scope> scopes(ResultSet row) throws SQLException {
        return texts(row, "scopes").stream()
                .map(name -> Wire.find(Scope.class, name).orElseThrow())
                .toList();
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    static List<Cidr> networks(ResultSet row, String column) throws SQLException {
        return texts(row, column).stream().map(Cidr::parse).toList();
    }

    private static @Nullable Long tokens(ResultSet row, String column) throws SQLException {
        BigDecimal cap = row.getBigDecimal(column);
        return cap == null ? null : cap.longValueExact();
    }
}
