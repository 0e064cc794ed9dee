package io.quizpool.api.lifecycle;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.french.grammar.Wire;
import io.quizpool.model.request.RequestStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets one change of a request's course happen after the other. */
@Repository
class RequestStates {

    /**
     * Not the request's row: workers lock tasks first and their request after. Without this a task
     * could be queued again behind the back of a call that is calling its request off.
     */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended(cast(:request as text), 0))";

    private static final String FIND =
            """
            select status, completed_at is not null as ended, called_off, expires_at
            from generation_request
            where id = :request
            """;

    private final JdbcClient jdbc;

    RequestStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Holds the request's course for the running transaction, workers excepted; empty where there
     * is none.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<RequestState> lock(UUID request) {
        jdbc.sql(LOCK).param("request", request).query((row, number) -> number).list();
        return jdbc.sql(FIND)
                .param("request", request)
                .query((row, number) -> state(row))
                .optional();
    }

    private static RequestState state(ResultSet row) throws SQLException {
        @Nullable String calledOff = row.getString("called_off");
        return new RequestState(
                status(row.getString("status")),
                row.getBoolean("ended"),
                calledOff == null ? null : status(calledOff),
                SqlTime.getNullable(row, "expires_at"));
    }

    private static RequestStatus status(String word) {
        return Wire.find(RequestStatus.class, word).orElseThrow();
    }
}
