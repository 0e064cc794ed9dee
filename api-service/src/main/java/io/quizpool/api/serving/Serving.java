package io.quizpool.api.serving;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.pool.PooledProblem;
import io.quizpool.api.pool.ProblemFilter;
import io.quizpool.api.pool.ProblemRows;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code problem_serving}: chooses the stalest problem and notes that it was served. */
@Repository
class Serving {

    private static final String CANDIDATES =
            "with candidate as materialized (select serving.problem_id, serving.last_served_at"
                    + " from problem_serving serving"
                    + " join problem on problem.id = serving.problem_id where "
                    + ProblemFilter.CONDITION
                    + ")\n";

    /**
     * The stalest, at random among those that are equally so, passing over those that another call
     * is serving. A row that was served since the candidates were read has another time by now; the
     * comparison, which is made again under the lock, drops it.
     */
    private static final String CHOOSE_UNTOUCHED =
            """
            , chosen as (
                select serving.problem_id
                from candidate
                join problem_serving serving on serving.problem_id = candidate.problem_id
                where serving.last_served_at is not distinct from candidate.last_served_at
                order by candidate.last_served_at nulls first, random()
                limit 1
                for update of serving skip locked
            )
            """;

    /** The stalest, even where another call has just served it. */
    private static final String CHOOSE_ANY =
            """
            , chosen as (
                select problem_id
                from candidate
                order by last_served_at nulls first, random()
                limit 1
            )
            """;

    private static final String SERVE =
            """
            update problem_serving serving
               set last_served_at = :now,
                   serve_count    = serving.serve_count + 1
              from chosen
              join problem on problem.id = chosen.problem_id
             where serving.problem_id = chosen.problem_id
            returning
            """
                    + ProblemRows.COLUMNS;

    private static final String SERVE_UNTOUCHED = CANDIDATES + CHOOSE_UNTOUCHED + SERVE;
    private static final String SERVE_ANY = CANDIDATES + CHOOSE_ANY + SERVE;

    /** How often to look for an untouched problem while others serve at the same time. */
    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Serving(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next problem that meets {@code filter}; empty where the pool has none. */
    Optional<PooledProblem> next(ProblemFilter filter, boolean includeMetadata) {
        Optional<PooledProblem> served = serve(SERVE_UNTOUCHED, filter, includeMetadata);
        for (int i = 1; i < TRIES && served.isEmpty(); i++) {
            served = serve(SERVE_UNTOUCHED, filter, includeMetadata);
        }
        return served.isPresent() ? served : serve(SERVE_ANY, filter, includeMetadata);
    }

    private Optional<PooledProblem> serve(
            String sql, ProblemFilter filter, boolean includeMetadata) {
        return jdbc.sql(sql)
                .params(filter.parameters())
                .param("now", SqlTime.of(clock.instant()))
                .query(new ProblemRows(includeMetadata))
                .optional();
    }
}
