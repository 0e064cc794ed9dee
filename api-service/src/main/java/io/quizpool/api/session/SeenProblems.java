package io.quizpool.api.session;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.pool.ProblemFilter;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code session_serving}: what each session was served. */
@Repository
class SeenProblems {

    private static final String OF_ROUND =
            "select problem_id from session_serving where session_id = :session and round = :round";

    /**
     * Where two calls of a session come for one problem, the primary key lets one of them have it.
     * A session that was reset or has ended meanwhile gets nothing more in this round.
     */
    private static final String ADD =
            """
            insert into session_serving (session_id, round, problem_id, served_at)
            select id, round, :problem, :now
            from session
            where id = :session and round = :round and expires_at > :now
            on conflict do nothing
            """;

    private static final String COUNT =
            "select count(*) from session_serving where session_id = :session and round = :round";

    private static final String COUNT_MATCHING =
            """
            select count(*)
            from session_serving seen
            join problem on problem.id = seen.problem_id
            where seen.session_id = :session and seen.round = :round and
            """
                    + ProblemFilter.CONDITION;

    private static final String DELETE_EARLIER =
            "delete from session_serving where session_id = :session and round < :round";

    private final JdbcClient jdbc;

    SeenProblems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> of(Session session) {
        return sql(OF_ROUND, session)
                .query((row, number) -> row.getObject("problem_id", UUID.class))
                .set();
    }

    /**
     * Notes a serving for good; false where another call has this problem, or the round is over.
     */
    boolean add(Session session, UUID problemId, Instant now) {
        return sql(ADD, session).param("problem", problemId).param("now", SqlTime.of(now)).update()
                == 1;
    }

    /** How many problems the session was served, retired ones too. */
    long count(Session session) {
        return sql(COUNT, session).query(Long.class).single();
    }

    /** How many of those that meet {@code filter} the session was served. */
    long count(Session session, ProblemFilter filter) {
        return sql(COUNT_MATCHING, session).params(filter.parameters()).query(Long.class).single();
    }

    /** Forgets what was served before the session's round. */
    void deleteEarlier(Session session) {
        sql(DELETE_EARLIER, session).update();
    }

    private JdbcClient.StatementSpec sql(String sql, Session session) {
        return jdbc.sql(sql).param("session", session.id()).param("round", session.round());
    }
}
