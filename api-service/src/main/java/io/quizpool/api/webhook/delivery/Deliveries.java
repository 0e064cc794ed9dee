package io.quizpool.api.webhook.delivery;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.apikey.Caller;
import io.quizpool.api.apikey.Scope;
import io.quizpool.api.http.Keyset;
import io.quizpool.api.http.Page;
import io.quizpool.french.grammar.Wire;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code webhook_delivery} as clients see it: each API key its own, for an address may
 * hold secrets; an admin key all.
 */
@Repository
class Deliveries {

    private static final String VISIBLE =
            """
            select id, request_id, url, event_type, state, attempts, created_at, due_at,
                   last_status, last_error, ended_at
            from webhook_delivery
            where (cast(:key as uuid) is null or api_key_id = :key)
            """;

    private static final String PAGE =
            VISIBLE
                    + """
                      and (cast(:state as text) is null or state = :state)
                      and (cast(:request_id as uuid) is null or request_id = :request_id)
                      and (cast(:after_at as timestamptz) is null
                           or (created_at, id) < (:after_at, :after_id))
                    order by created_at desc, id desc
                    limit :limit
                    """;

    /** One that is being sent just now stays with whoever sends it. */
    private static final String REDELIVER =
            """
            update webhook_delivery
               set state = 'waiting', due_at = :now, attempts = 0, ended_at = null
             where id = :id and claim_id is null
            """;

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Delivery> page(
            Caller caller,
            @Nullable DeliveryState state,
            @Nullable UUID requestId,
            Page.Window window) {
        List<Delivery> found =
                jdbc.sql(PAGE)
                        .param("key", onlyOf(caller))
                        .param("state", state == null ? null : state.wire())
                        .param("request_id", requestId)
                        .params(window.parameters())
                        .query((row, number) -> delivery(row))
                        .list();
        return Page.of(found, window, one -> new Keyset(one.createdAt(), one.id()));
    }

    Optional<Delivery> find(Caller caller, UUID id) {
        return jdbc.sql(VISIBLE + "and id = :id")
                .param("key", onlyOf(caller))
                .param("id", id)
                .query((row, number) -> delivery(row))
                .optional();
    }

    /**
     * Has a delivery sent again at once, whatever became of it, with all its attempts before it.
     */
    void redeliver(UUID id, Instant now) {
        jdbc.sql(REDELIVER).param("id", id).param("now", SqlTime.of(now)).update();
    }

    private static @Nullable UUID onlyOf(Caller caller) {
        return caller.may(Scope.ADMIN) ? null : caller.keyId();
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getString("url"),
                row.getString("event_type"),
                Wire.find(DeliveryState.class, row.getString("state")).orElseThrow(),
                row.getInt("attempts"),
                SqlTime.get(row, "created_at"),
                SqlTime.getNullable(row, "due_at"),
                row.getObject("last_status", Integer.class),
                row.getString("last_error"),
                SqlTime.getNullable(row, "ended_at"));
    }
}
