package io.quizpool.api.idempotency;

import io.quizpool.api.ambient.SqlTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table {@code idempotency_record}. */
@Repository
public class IdempotencyRecords {

    /**
     * Takes the key, or takes it over where it has expired. A second request with the same key
     * waits here until the first has committed or rolled back.
     */
    private static final String TAKE =
            """
            insert into idempotency_record as old
                   (api_key_id, endpoint, idempotency_key, fingerprint, resource_id, created_at)
            values (:api_key_id, :endpoint, :idempotency_key, :fingerprint, :resource_id, :now)
            on conflict (api_key_id, endpoint, idempotency_key) do update
               set fingerprint = excluded.fingerprint,
                   resource_id = excluded.resource_id,
                   created_at  = excluded.created_at
             where old.created_at < :expired
            """;

    private static final String FIND =
            """
            select fingerprint = :fingerprint as same, resource_id
            from idempotency_record
            where api_key_id = :api_key_id
              and endpoint = :endpoint
              and idempotency_key = :idempotency_key
            """;

    private static final String DELETE_EXPIRED =
            "delete from idempotency_record where created_at < :expired";

    private record Stored(boolean same, UUID resourceId) {}

    private final JdbcClient jdbc;
    private final IdempotencyProperties properties;
    private final InstantSource clock;

    IdempotencyRecords(JdbcClient jdbc, IdempotencyProperties properties, InstantSource clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Claims {@code key} for the work of the running transaction.
     *
     * @param endpoint what the key was sent to: the same key may be used once for each
     * @param fingerprint equal for equal requests
     * @param resourceId what will come of the work
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Claim claim(
            UUID apiKeyId,
            String endpoint,
            IdempotencyKey key,
            byte[] fingerprint,
            UUID resourceId) {
        Instant now = clock.instant();
        int taken =
                jdbc.sql(TAKE)
                        .param("api_key_id", apiKeyId)
                        .param("endpoint", endpoint)
                        .param("idempotency_key", key.value())
                        .param("fingerprint", fingerprint)
                        .param("resource_id", resourceId)
                        .param("now", SqlTime.of(now))
                        .param("expired", SqlTime.of(now.minus(properties.retention())))
                        .update();
        if (taken == 1) {
            return new Claim.Fresh();
        }
        Stored stored =
                jdbc.sql(FIND)
                        .param("api_key_id", apiKeyId)
                        .param("endpoint", endpoint)
                        .param("idempotency_key", key.value())
                        .param("fingerprint", fingerprint)
                        .query((row, number) ->
                                new Stored(
                                        row.getBoolean("same"),
                                        row.getObject("resource_id", UUID.class)))
                        .single();
        return stored.same() ? new Claim.Replay(stored.resourceId()) : new Claim.Reused();
    }

    @Scheduled(fixedDelayString = "${quizpool.idempotency.clean-up-every}")
    void deleteExpired() {
        jdbc.sql(DELETE_EXPIRED)
                .param("expired", SqlTime.of(clock.instant().minus(properties.retention())))
                .update();
    }
}
