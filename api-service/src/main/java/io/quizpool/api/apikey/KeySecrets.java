package io.quizpool.api.apikey;

import io.quizpool.api.ambient.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code api_key_replaced_secret}, and which key a secret belongs to. */
@Repository
class KeySecrets {

    private static final String LOOK_UP =
            """
            select key.id, key.name, key.scopes, key.expires_at, key.revoked_at,
                   cast(key.allowed_cidrs as text[]) as allowed_cidrs, key.requests_per_minute,
                   secret.expires_at as secret_expires_at
            from (select id as api_key_id, cast(null as timestamptz) as expires_at
                    from api_key
                   where key_hash = :hash
                  union all
                  select api_key_id, expires_at
                    from api_key_replaced_secret
                   where key_hash = :hash) secret
            join api_key key on key.id = secret.api_key_id
            """;

    private static final String END_EARLIER =
            """
            update api_key_replaced_secret
               set expires_at = :now
             where api_key_id = :id
               and expires_at > :now
            """;

    private static final String REPLACE =
            """
            insert into api_key_replaced_secret (key_hash, api_key_id, expires_at)
            select key_hash, id, :until from api_key where id = :id
            """;

    private static final String RENEW =
            "update api_key set key_hash = :hash, prefix = :prefix where id = :id";

    private final JdbcClient jdbc;

    KeySecrets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The key that a secret belongs or belonged to, in force or not. */
    Optional<Lookup.Known> lookup(KeyHash hash) {
        return jdbc.sql(LOOK_UP)
                .param("hash", hash.bytes())
                .query((row, number) -> known(row))
                .optional();
    }

    /**
     * Gives a key a new secret. The one that it replaces works until {@code until}; an earlier one
     * that still worked ends now, so that no more than two ever do.
     */
    void rotate(UUID id, ApiKeySecret secret, Instant now, Instant until) {
        jdbc.sql(END_EARLIER).param("id", id).param("now", SqlTime.of(now)).update();
        jdbc.sql(REPLACE).param("id", id).param("until", SqlTime.of(until)).update();
        jdbc.sql(RENEW)
                .param("id", id)
                .param("hash", secret.hash())
                .param("prefix", secret.prefix())
                .update();
    }

    private static Lookup.Known known(ResultSet row) throws SQLException {
        return new Lookup.Known(
                new Caller(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        Set.copyOf(KeyRows.scopes(row))),
                SqlTime.getNullable(row, "revoked_at") != null,
                Lookup.Known.end(
                        SqlTime.getNullable(row, "expires_at"),
                        SqlTime.getNullable(row, "secret_expires_at")),
                KeyRows.networks(row, "allowed_cidrs"),
                row.getObject("requests_per_minute", Integer.class));
    }
}
