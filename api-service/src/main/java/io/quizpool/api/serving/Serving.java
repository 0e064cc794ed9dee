package io.quizpool.api.serving;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.pool.PooledProblem;
import io.quizpool.api.pool.ProblemFilter;
import io.quizpool.api.pool.ProblemRows;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code problem_serving}: chooses a problem and notes that it was served. */
@Repository
class Serving {

    /**
     * The stalest that are due in this round, read off the index in their order until there are
     * enough; the sort that the order would else take grows with the pool.
     */
    private static final String STALEST =
            """
            with stalest as materialized (
                select serving.problem_id, serving.last_served_at, serving.shuffle
                from problem_serving serving
                join problem on problem.id = serving.problem_id
                where coalesce(serving.last_served_at, '-infinity') < :round and
            """
                    + ProblemFilter.CONDITION
                    + """
                    order by serving.last_served_at nulls first, serving.shuffle
                    limit 64
                    )
                    """;

    /**
     * Any of the staler half, so that a round does not begin with what the last one ended with; one
     * of the others where other calls are serving all of these. A problem that was served since it
     * was read is no longer due: the comparison is made again under the lock.
     */
    private static final String CHOOSE_DUE =
            """
            , chosen as (
                select serving.problem_id
                from (select problem_id,
                             row_number() over (order by last_served_at nulls first, shuffle)
                                 > (count(*) over () + 1) / 2 as fresher
                      from stalest) candidate
                join problem_serving serving on serving.problem_id = candidate.problem_id
                where coalesce(serving.last_served_at, '-infinity') < :round
                order by candidate.fresher, random()
                limit 1
                for update of serving skip locked
            )
            """;

    /** The stalest, due or not, even where another call is serving it. */
    private static final String CHOOSE_ANY =
            """
            with chosen as (
                select serving.problem_id
                from problem_serving serving
                join problem on problem.id = serving.problem_id
                where
            """
                    + ProblemFilter.CONDITION
                    + """
                    order by serving.last_served_at nulls first, serving.shuffle
                    limit 1
                    )
                    """;

    private static final String SERVE =
            """
            update problem_serving serving
               set last_served_at = greatest(cast(:now as timestamptz), :round),
                   shuffle        = random(),
                   serve_count    = serving.serve_count + 1
              from chosen
              join problem on problem.id = chosen.problem_id
             where serving.problem_id = chosen.problem_id
            returning
            """
                    + ProblemRows.COLUMNS;

    private static final String SERVE_DUE = STALEST + CHOOSE_DUE + SERVE;
    private static final String SERVE_ANY = CHOOSE_ANY + SERVE;

    /** How often to look for a problem that is due while others serve at the same time. */
    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final InstantSource clock;

    Serving(JdbcClient jdbc, Rounds rounds, InstantSource clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** The next problem that meets {@code filter}; empty where the pool has none. */
    Optional<PooledProblem> next(ProblemFilter filter, boolean includeMetadata) {
        Optional<Instant> round = rounds.current(filter);
        for (int i = 0; i < TRIES; i++) {
            if (round.isPresent()) {
                Optional<PooledProblem> due =
                        serve(SERVE_DUE, round.get(), filter, includeMetadata);
                if (due.isPresent()) {
                    return due;
                }
            }
            rounds.begin(filter, round);
            round = rounds.current(filter);
            if (round.isEmpty()) {
                return Optional.empty();
            }
        }
        return round.flatMap(now -> serve(SERVE_ANY, now, filter, includeMetadata));
    }

    private Optional<PooledProblem> serve(
            String sql, Instant round, ProblemFilter filter, boolean includeMetadata) {
        return jdbc.sql(sql)
                .params(filter.parameters())
                .param("round", SqlTime.of(round))
                .param("now", SqlTime.of(clock.instant()))
                .query(new ProblemRows(includeMetadata))
                .optional();
    }
}
