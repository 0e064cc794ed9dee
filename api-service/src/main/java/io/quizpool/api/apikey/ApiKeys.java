package io.quizpool.api.apikey;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.http.Keyset;
import io.quizpool.api.http.Page;
import io.quizpool.api.network.Cidr;
import io.quizpool.french.grammar.Wire;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code api_key}. */
@Repository
class ApiKeys {

    private static final String PAGE =
            KeyRows.SELECT
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
        return jdbc.sql(KeyRows.SELECT + "where key.id = :id")
                .param("id", id)
                .param("now", SqlTime.of(clock.instant()))
                .query(new KeyRows())
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
                        .query(new KeyRows())
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
                                KeyRows.networks(row, "allowed_cidrs")))
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
}
