package io.quizpool.api.webhook.secret;

import io.quizpool.api.ambient.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code webhook_secret}, where secrets lie in the {@link SecretVault}. */
@Repository
class SecretRows {

    /**
     * A secret that is on record.
     *
     * @param expiresAt until when it signs after a rotation; null: it is the current one
     */
    record Stored(SigningSecret secret, Instant createdAt, @Nullable Instant expiresAt) {}

    private static final String IN_FORCE =
            """
            select secret, created_at, expires_at
            from webhook_secret
            where api_key_id = :key and (expires_at is null or expires_at > :now)
            order by expires_at nulls first
            """;

    private static final String ADD =
            """
            insert into webhook_secret (id, api_key_id, secret, created_at)
            values (:id, :key, :secret, :now)
            on conflict (api_key_id) where expires_at is null do nothing
            """;

    private static final String END_EARLIER =
            "delete from webhook_secret where api_key_id = :key and expires_at is not null";

    private static final String END_CURRENT =
            """
            update webhook_secret
               set expires_at = :until
             where api_key_id = :key and expires_at is null
            """;

    private static final String LOCK_KEY =
            "select id from api_key where id = :key for no key update";

    private final JdbcClient jdbc;
    private final SecretVault vault;

    SecretRows(JdbcClient jdbc, SecretVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * The secrets that sign for an API key, the current one first; none: it has had none yet.
     *
     * @throws UnreadableSecretException where one cannot be decrypted
     */
    List<Stored> inForce(UUID key, Instant now) {
        return jdbc.sql(IN_FORCE)
                .param("key", key)
                .param("now", SqlTime.of(now))
                .query((row, number) -> stored(row, key))
                .list();
    }

    /** Adds the current secret of an API key; nothing where it has one. */
    void add(UUID id, UUID key, SigningSecret secret, Instant now) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("key", key)
                .param("secret", vault.seal(secret, key))
                .param("now", SqlTime.of(now))
                .update();
    }

    /**
     * Lets the current secret sign until {@code until} and no longer; what an earlier rotation left
     * ends now. One rotation of a key waits for the other until this transaction ends.
     */
    void endCurrent(UUID key, Instant until) {
        jdbc.sql(LOCK_KEY).param("key", key).query(UUID.class).single();
        jdbc.sql(END_EARLIER).param("key", key).update();
        jdbc.sql(END_CURRENT).param("key", key).param("until", SqlTime.of(until)).update();
    }

    private Stored stored(ResultSet row, UUID key) throws SQLException {
        return new Stored(
                vault.open(row.getBytes("secret"), key),
                SqlTime.get(row, "created_at"),
                SqlTime.getNullable(row, "expires_at"));
    }
}
