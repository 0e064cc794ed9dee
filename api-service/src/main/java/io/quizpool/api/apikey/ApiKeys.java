package io.quizpool.api.apikey;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.http.Keyset;
import io.quizpool.api.http.Page;
import io.quizpool.api.network.Cidr;
import io.quizpool.french.grammar.Wire;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code api_key}. */
@Repository
class ApiKeys {

    private static final String COLUMNS =
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

    private static final String PAGE =
            COLUMNS
                    + """
                    where cast(:after_at as timestamptz) is null
                       or (key.created_at, key.id) > (:after_at, :after_id)
                    order by key.created_at, key.id
                    limit :limit
                    """;

    private static final String ADD =
            """
            insert into api_key (id, name, prefix, key_hash, scopes, created_at, expires_at,
                                 allowed_cidrs, requests_per_minute)
            select :id, :name, :prefix, :hash, :scopes, :created_at, :expires_at,
                   cast(:allowed_cidrs as cidr[]), :requests_per_minute
             where not exists (select from api_key_replaced_secret where key_hash = :hash)
            on conflict (key_hash) do nothing
            """;

    private static final String UPDATE =
            """
            update api_key
               set name                = :name,
                   scopes              = :scopes,
                   expires_at          = :expires_at,
                   allowed_cidrs       = cast(:allowed_cidrs as cidr[]),
                   requests_per_minute = :requests_per_minute
             where id = :id
               and revoked_at is null
            """;

    private static final String LASTING_ADMINS_FOR_UPDATE =
            """
            select id, cast(allowed_cidrs as text[]) as allowed_cidrs
            from api_key
            where 'admin' = any (scopes)
              and revoked_at is null
              and expires_at is null
            order by id
            for update
            """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    ApiKeys(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Adds a key; false where this very secret is, or was, some key's already. */
    boolean add(UUID id, KeySettings settings, ApiKeySecret secret, Instant now) {
        return written(jdbc.sql(ADD), id, settings)
                        .param("prefix", secret.prefix())
                        .param("hash", secret.hash())
                        .param("created_at", SqlTime.of(now))
                        .update()
                == 1;
    }

    /** Changes a key that is not revoked. */
    void update(UUID id, KeySettings settings) {
        written(jdbc.sql(UPDATE), id, settings).update();
    }

    Optional<ApiKey> find(UUID id) {
        return jdbc.sql(COLUMNS + "where key.id = :id")
                .param("id", id)
                .param("now", SqlTime.of(clock.instant()))
                .query((row, number) -> key(row))
                .optional();
    }

    /** As {@link #find}; no other transaction changes the key until this one ends. */
    Optional<ApiKey> findForUpdate(UUID id) {
        jdbc.sql("select id from api_key where id = :id for update")
                .param("id", id)
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
        return find(id);
    }

    Page<ApiKey> page(Page.Window window) {
        List<ApiKey> rows =
                jdbc.sql(PAGE)
                        .param("now", SqlTime.of(clock.instant()))
                        .params(window.parameters())
                        .query((row, number) -> key(row))
                        .list();
        return Page.of(rows, window, key -> new Keyset(key.createdAt(), key.id()));
    }

    /** Keeps every other transaction from adding a key until this one ends. */
    void lock() {
        jdbc.sql("lock table api_key in share row exclusive mode").update();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from api_key)").query(Boolean.class).single();
    }

    /** The admin keys that never end, locked so that no two of them are ended at once. */
    List<LastingAdmin> lastingAdminsForUpdate() {
        return jdbc.sql(LASTING_ADMINS_FOR_UPDATE)
                .query((row, number) ->
                        new LastingAdmin(
                                row.getObject("id", UUID.class),
                                KeySecrets.networks(row, "allowed_cidrs")))
                .list();
    }

    /** Revokes a key; one that is revoked already stays as it is. */
    void revoke(UUID id, Instant now) {
        jdbc.sql("update api_key set revoked_at = :now where id = :id and revoked_at is null")
                .param("id", id)
                .param("now", SqlTime.of(now))
                .update();
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, UUID id, KeySettings settings) {
        return statement
                .param("id", id)
                .param("name", settings.name())
                .param("scopes", settings.scopes().stream().map(Wire::wire).toArray(String[]::new))
                .param("expires_at", SqlTime.ofNullable(settings.expiresAt()))
                .param(
                        "allowed_cidrs",
                        settings.allowedCidrs().stream().map(Cidr::toString).toArray(String[]::new))
                .param("requests_per_minute", settings.requestsPerMinute());
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("prefix"),
                KeySecrets.scopes(row),
                KeySecrets.texts(row, "allowed_cidrs"),
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

    private static @Nullable Long tokens(ResultSet row, String column) throws SQLException {
        BigDecimal cap = row.getBigDecimal(column);
        return cap == null ? null : cap.longValueExact();
    }
}
