package io.quizpool.api.webhook.delivery;

import io.quizpool.api.ambient.SqlTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code webhook_delivery} as a queue. Rows come from a trigger on {@code
 * generation_request}, in the transaction that ends a request. A claim puts the row off until it
 * runs out, so that no one else takes it, and what a claim's holder writes later than that changes
 * nothing.
 */
@Repository
class DeliveryQueue {

    /** How much waits; the oldest in whole seconds past its time, 0 where none is. */
    record Backlog(long waiting, long oldestDueSeconds) {}

    private static final String CLAIM =
            """
            update webhook_delivery delivery
               set claim_id = :claim, due_at = :until, attempts = attempts + 1
              from api_key key
             where delivery.id = (select id
                                    from webhook_delivery
                                   where state = 'waiting'
                                     and due_at <= :now
                                     and api_key_id <> all (cast(:busy as uuid[]))
                                   order by due_at
                                   limit 1
                                   for update skip locked)
               and key.id = delivery.api_key_id
            returning delivery.id, delivery.claim_id, delivery.api_key_id, delivery.url,
                      delivery.event_type, delivery.created_at,
                      cast(delivery.request as text) as request, delivery.attempts,
                      key.revoked_at is not null as key_revoked
            """;

    private static final String END =
            """
            update webhook_delivery
               set state = :state, ended_at = :now, last_status = :status, last_error = :error,
                   due_at = null, claim_id = null
             where id = :id and claim_id = :claim
            """;

    private static final String PUT_OFF =
            """
            update webhook_delivery
               set due_at = :due_at, last_status = :status, last_error = :error, claim_id = null
             where id = :id and claim_id = :claim
            """;

    /** Those that another replica sends just now are left to it. */
    private static final String END_OTHERS =
            """
            update webhook_delivery
               set state = 'failed', ended_at = :now, last_error = :error, due_at = null
             where api_key_id = :key and url = :url and state = 'waiting' and claim_id is null
            """;

    private static final String DELETE_ENDED =
            """
            delete from webhook_delivery
            where id in (select id from webhook_delivery
                         where state <> 'waiting' and ended_at < :before
                         order by ended_at
                         limit 100
                         for update skip locked)
            """;

    private static final String BACKLOG =
            """
            select count(*) as waiting,
                   cast(greatest(0, extract(epoch from cast(:now as timestamptz) - min(due_at)))
                        as bigint) as oldest
            from webhook_delivery
            where state = 'waiting'
            """;

    private final JdbcClient jdbc;

    DeliveryQueue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Claims the delivery that has been due the longest.
     *
     * @param busy API keys that none is wanted of
     */
    Optional<DueDelivery> claim(UUID claimId, Collection<UUID> busy, Instant now, Instant until) {
        return jdbc.sql(CLAIM)
                .param("claim", claimId)
                .param("busy", busy.stream().map(UUID::toString).toArray(String[]::new))
                .param("now", SqlTime.of(now))
                .param("until", SqlTime.of(until))
                .query((row, number) -> due(row))
                .optional();
    }

    /** Ends a delivery; false where the claim has run out and another replica has it. */
    boolean end(
            DueDelivery delivery,
            DeliveryState state,
            @Nullable Integer status,
            @Nullable String error,
            Instant now) {
        return written(END, delivery, status, error)
                        .param("state", state.wire())
                        .param("now", SqlTime.of(now))
                        .update()
                == 1;
    }

    /** Has a delivery tried again; false as in {@link #end}. */
    boolean putOff(DueDelivery delivery, @Nullable Integer status, String error, Instant until) {
        return written(PUT_OFF, delivery, status, error).param("due_at", SqlTime.of(until)).update()
                == 1;
    }

    /** Gives up what else waits for the receiver of {@code delivery}; how many. */
    int endOthers(DueDelivery delivery, String error, Instant now) {
        return jdbc.sql(END_OTHERS)
                .param("key", delivery.keyId())
                .param("url", delivery.url())
                .param("error", error)
                .param("now", SqlTime.of(now))
                .update();
    }

    /** Deletes some of those that ended before {@code before}; how many. */
    int deleteEnded(Instant before) {
        return jdbc.sql(DELETE_ENDED).param("before", SqlTime.of(before)).update();
    }

    Backlog backlog(Instant now) {
        return jdbc.sql(BACKLOG)
                .param("now", SqlTime.of(now))
                .query((row, number) -> new Backlog(row.getLong("waiting"), row.getLong("oldest")))
                .single();
    }

    private JdbcClient.StatementSpec written(
            String statement,
            DueDelivery delivery,
            @Nullable Integer status,
            @Nullable String error) {
        return jdbc.sql(statement)
                .param("id", delivery.id())
                .param("claim", delivery.claimId())
                .param("status", status)
                .param("error", error);
    }

    private static DueDelivery due(ResultSet row) throws SQLException {
        return new DueDelivery(
                row.getObject("id", UUID.class),
                row.getObject("claim_id", UUID.class),
                row.getObject("api_key_id", UUID.class),
                row.getString("url"),
                row.getString("event_type"),
                SqlTime.get(row, "created_at"),
                row.getString("request"),
                row.getInt("attempts"),
                row.getBoolean("key_revoked"));
    }
}
