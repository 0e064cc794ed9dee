package io.quizpool.api.serving;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.pool.ProblemFilter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code serving_round}: when each filter began to go through its problems. Within a
 * round each problem is served once, so that the order of one round need not be that of the next.
 */
@Repository
class Rounds {

    private static final String FIND =
            "select started_at from serving_round where filter = :filter";

    /**
     * Begins a round where any problem matches and no other call has begun one since. It begins
     * after everything that was served, whatever the clocks of other replicas say.
     */
    private static final String BEGIN =
            """
            insert into serving_round (filter, started_at)
            select :filter,
                   greatest(cast(:now as timestamptz),
                            max(serving.last_served_at) + interval '1 microsecond')
            from problem_serving serving
            join problem on problem.id = serving.problem_id
            where
            """
                    + ProblemFilter.CONDITION
                    + """
                    having count(*) > 0
                    on conflict (filter) do update
                       set started_at = excluded.started_at
                     where serving_round.started_at = :seen
                    """;

    private final JdbcClient jdbc;
    private final InstantSource clock;

    Rounds(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** When the round that is under way began; empty before the first. */
    Optional<Instant> current(ProblemFilter filter) {
        return jdbc.sql(FIND)
                .param("filter", filter.fingerprint())
                .query((row, number) -> SqlTime.get(row, "started_at"))
                .optional();
    }

    /** Begins the round after {@code seen}, unless another call has or no problem matches. */
    void begin(ProblemFilter filter, Optional<Instant> seen) {
        jdbc.sql(BEGIN)
                .params(filter.parameters())
                .param("filter", filter.fingerprint())
                .param("now", SqlTime.of(clock.instant()))
                .param("seen", SqlTime.ofNullable(seen.orElse(null)))
                .update();
    }
}
