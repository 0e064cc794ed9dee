package io.quizpool.api.apikey;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.http.Keyset;
import io.quizpool.api.http.Page;
import io.quizpool.french.grammar.Wire;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code api_key}. */
@Repository
class ApiKeys {

    private static final String COLUMNS =
            "select id, name, prefix, scopes, created_at, expires_at, revoked_at from api_key ";

    private static final String CALLER =
            """
            select id, name, scopes
            from api_key
            where key_hash = :hash
              and revoked_at is null
              and (expires_at is null or expires_at > :now)
            """;

    private static final String ADD =
            """
            insert into api_key (id, name, prefix, key_hash, scopes, created_at, expires_at)
            values (:id, :name, :prefix, :hash, :scopes, :created_at, :expires_at)
            on conflict (key_hash) do nothing
            """;

    private static final String PAGE =
            COLUMNS
                    + """
                    where cast(:after_at as timestamptz) is null
                       or (created_at, id) > (:after_at, :after_id)
                    order by created_at, id
                    limit :limit
                    """;

    private static final String LIVE_ADMINS_FOR_UPDATE =
            """
            select id
            from api_key
            where 'admin' = any (scopes)
              and revoked_at is null
              and (expires_at is null or expires_at > :now)
            order by id
            for update
            """;

    private final JdbcClient jdbc;

    ApiKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Caller> caller(ApiKeySecret secret, Instant now) {
        return jdbc.sql(CALLER)
                .param("hash", secret.hash())
                .param("now", SqlTime.of(now))
                .query((row, number) ->
                        new Caller(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                Set.copyOf(scopes(row))))
                .optional();
    }

    /** Adds a key; false where this very secret is there already. */
    boolean add(ApiKey key, ApiKeySecret secret) {
        return jdbc.sql(ADD)
                        .param("id", key.id())
                        .param("name", key.name())
                        .param("prefix", key.prefix())
                        .param("hash", secret.hash())
                        .param(
                                "scopes",
                                key.scopes().stream().map(Wire::wire).toArray(String[]::new))
                        .param("created_at", SqlTime.of(key.createdAt()))
                        .param("expires_at", SqlTime.ofNullable(key.expiresAt()))
                        .update()
                == 1;
    }

    Optional<ApiKey> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, number) -> key(row))
                .optional();
    }

    Page<ApiKey> page(Page.Window window) {
        Keyset after = window.after();
        List<ApiKey> rows =
                jdbc.sql(PAGE)
                        .param("after_at", after == null ? null : SqlTime.of(after.at()))
                        .param("after_id", after == null ? null : after.id())
                        .param("limit", window.rows())
                        .query((row, number) -> key(row))
                        .list();
        return Page.of(rows, window.limit(), key -> new Keyset(key.createdAt(), key.id()).cursor());
    }

    /** Keeps every other transaction from adding a key until this one ends. */
    void lock() {
        jdbc.sql("lock table api_key in share row exclusive mode").update();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from api_key)").query(Boolean.class).single();
    }

    /** The admin keys that are in force, locked so that no two of them are revoked at once. */
    List<UUID> liveAdminsForUpdate(Instant now) {
        return jdbc.sql(LIVE_ADMINS_FOR_UPDATE)
                .param("now", SqlTime.of(now))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Revokes a key; one that is revoked already stays as it is. */
    void revoke(UUID id, Instant now) {
        jdbc.sql("update api_key set revoked_at = :now where id = :id and revoked_at is null")
                .param("id", id)
                .param("now", SqlTime.of(now))
                .update();
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("prefix"),
                scopes(row),
                SqlTime.get(row, "created_at"),
                SqlTime.getNullable(row, "expires_at"),
                SqlTime.getNullable(row, "revoked_at"));
    }

    private static List<Scope> scopes(ResultSet row) throws SQLException {
        Array scopes = row.getArray("scopes");
        return Arrays.stream((String[]) scopes.getArray())
                .map(name -> Wire.find(Scope.class, name).orElseThrow())
                .toList();
    }
}
