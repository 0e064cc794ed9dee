package io.quizpool.api.session;

import io.quizpool.api.ambient.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code session}. */
@Repository
class SessionRows {

    private static final String FIND =
            """
            select id, api_key_id, ttl_seconds, round, created_at, expires_at
            from session
            where id = :id and api_key_id = :key
            """;

    /** Makes those who add to the sessions of one key wait for each other, so that they count. */
    private static final String LOCK_KEY =
            "select id from api_key where id = :key for no key update";

    private static final String ADD =
            """
            insert into session (id, api_key_id, ttl_seconds, created_at, expires_at)
            select :id, :key, :ttl_seconds, :created_at, :expires_at
            where (select count(*) from session
                   where api_key_id = :key and expires_at > :created_at) < :most
            """;

    private static final String RESET =
            """
            update session
               set round      = round + 1,
                   expires_at = cast(:now as timestamptz) + make_interval(secs => ttl_seconds)
             where id = :id and api_key_id = :key and expires_at > :now
            """;

    private static final String DELETE = "delete from session where id = :id and api_key_id = :key";

    /**
     * A part of what is too old, so that no transaction is long; skips what another replica has.
     */
    private static final String DELETE_EXPIRED =
            """
            delete from session
            where id in (select id from session
                         where expires_at < :before
                         order by expires_at
                         limit 100
                         for update skip locked)
            """;

    private final JdbcClient jdbc;

    SessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session of this API key, expired or not. */
    Optional<Session> find(UUID id, UUID keyId) {
        return jdbc.sql(FIND)
                .param("id", id)
                .param("key", keyId)
                .query((row, number) -> session(row))
                .optional();
    }

    /** Adds a session in the running transaction; false where the key has {@code most} already. */
    boolean add(Session session, int most) {
        jdbc.sql(LOCK_KEY).param("key", session.keyId()).query(UUID.class).single();
        return jdbc.sql(ADD)
                        .param("id", session.id())
                        .param("key", session.keyId())
                        .param("ttl_seconds", session.ttlSeconds())
                        .param("created_at", SqlTime.of(session.createdAt()))
                        .param("expires_at", SqlTime.of(session.expiresAt()))
                        .param("most", most)
                        .update()
                == 1;
    }

    /** Begins the next round and the time to live anew; false where the session has ended. */
    boolean reset(UUID id, UUID keyId, Instant now) {
        return jdbc.sql(RESET)
                        .param("id", id)
                        .param("key", keyId)
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    /** Deletes a session with what it was served; false where the key has none of this id. */
    boolean delete(UUID id, UUID keyId) {
        return jdbc.sql(DELETE).param("id", id).param("key", keyId).update() == 1;
    }

    /** Deletes some of those that ended before {@code before}; how many. */
    int deleteExpired(Instant before) {
        return jdbc.sql(DELETE_EXPIRED).param("before", SqlTime.of(before)).update();
    }

    private static Session session(ResultSet row) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("api_key_id", UUID.class),
                row.getInt("ttl_seconds"),
                row.getInt("round"),
                SqlTime.get(row, "created_at"),
                SqlTime.get(row, "expires_at"));
    }
}
