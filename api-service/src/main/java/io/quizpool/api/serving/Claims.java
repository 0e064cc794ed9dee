package io.quizpool.api.serving;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.change.ReplicaId;
import io.quizpool.api.lease.Claim;
import io.quizpool.api.lease.GiveBack;
import io.quizpool.api.lease.Unwritten;
import io.quizpool.api.lease.Wish;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes the table {@code problem_serving}, many problems in a statement. Each names its rows in
 * the order of their ids, so that hardly any two wait for each other in a circle, and tells the
 * other replicas in the same transaction.
 */
@Repository
class Claims {

    /** The kind of change: problems were claimed, with the sequence of the claim. */
    static final String CLAIMED = "problems_claimed";

    /**
     * The kind of change: problems of the claim with this sequence were given back, each to the
     * sequence it had before.
     */
    static final String GIVEN_BACK = "problems_given_back";

    private static final String HELD =
            """
            held as materialized (
                select serving.problem_id, coalesce(serving.sequence, 0) as sequence
                from problem_serving serving
                where serving.problem_id = any (cast(:ids as uuid[]))
                order by serving.problem_id
                for update
            )
            """;

    private static final String NEXT =
            "next as materialized (select nextval('serving_sequence') as sequence)\n";

    private static final String TELL =
            """
            told as (
                insert into change (kind, origin, ids, sequence)
                select 'problems_claimed', :replica, array_agg(won.problem_id),
                       (select sequence from next)
                from won
                having count(*) > 0
            )
            """;

    /**
     * Takes those whose sequence is the one believed: where another claim of a row is under way,
     * its end is awaited, and the row looked at anew.
     */
    private static final String CLAIM =
            "with "
                    + NEXT
                    + """
                    , won as (
                        update problem_serving serving
                           set sequence = next.sequence,
                               last_served_at = :now,
                               serve_count = serving.serve_count + 1
                          from next,
                               unnest(cast(:ids as uuid[]), cast(:believed as bigint[]))
                               as wanted (problem_id, believed)
                         where serving.problem_id = wanted.problem_id
                           and coalesce(serving.sequence, 0) = wanted.believed
                        returning serving.problem_id
                    ),
                    """
                    + TELL
                    + "select (select sequence from next) as sequence, (select count(*) from won) as won";

    private static final String LOST =
            """
            select wanted.problem_id, coalesce(serving.sequence, 0) as held
            from unnest(cast(:ids as uuid[])) as wanted (problem_id)
            left join problem_serving serving on serving.problem_id = wanted.problem_id
            where serving.sequence is distinct from :sequence
            """;

    private static final String GIVE_BACK =
            """
            with wanted as (
                select problem_id, claimed, previous
                from unnest(cast(:ids as uuid[]), cast(:claimed as bigint[]),
                            cast(:previous as bigint[]))
                     as wanted (problem_id, claimed, previous)
            ),
            """
                    + HELD
                    + """
                    , given as (
                        update problem_serving serving
                           set sequence = nullif(wanted.previous, 0),
                               last_served_at = case when wanted.previous > 0
                                                     then serving.last_served_at end,
                               serve_count = greatest(serving.serve_count - 1, 0)
                          from wanted
                          join held on held.problem_id = wanted.problem_id
                                   and held.sequence = wanted.claimed
                         where serving.problem_id = held.problem_id
                        returning serving.problem_id, wanted.claimed, wanted.previous
                    )
                    insert into change (kind, origin, ids, sequence, previous)
                    select 'problems_given_back', cast(:replica as uuid),
                           array_agg(problem_id order by problem_id), claimed,
                           array_agg(previous order by problem_id)
                    from given
                    group by claimed
                    """;

    /** Adds servings that were made without a claim, whatever others have done meanwhile. */
    private static final String WRITE =
            """
            with served as (
                select problem_id, servings
                from unnest(cast(:ids as uuid[]), cast(:servings as bigint[]))
                     as served (problem_id, servings)
            ),
            """
                    + HELD
                    + ","
                    + NEXT
                    + """
                    , won as (
                        update problem_serving serving
                           set sequence = next.sequence,
                               last_served_at = :now,
                               serve_count = serving.serve_count + served.servings
                          from next, served
                          join held on held.problem_id = served.problem_id
                         where serving.problem_id = held.problem_id
                        returning serving.problem_id
                    ),
                    """
                    + TELL
                    + "select sequence from next";

    private record Won(long sequence, int problems) {}

    private record Lost(UUID id, long held) {}

    private final JdbcClient jdbc;
    private final UUID replica;
    private final InstantSource clock;

    Claims(JdbcClient jdbc, ReplicaId replica, InstantSource clock) {
        this.jdbc = jdbc;
        this.replica = replica.value();
        this.clock = clock;
    }

    /**
     * Claims what is wished for, each problem if nobody else has claimed it since.
     *
     * @throws org.springframework.dao.PessimisticLockingFailureException where the database ends
     *     the statement, as another one waits for it in a circle: nothing is claimed then
     */
    Claim claim(Wish wish) {
        Won won =
                jdbc.sql(CLAIM)
                        .param("ids", wish.ids())
                        .param("believed", wish.believed())
                        .param("replica", replica)
                        .param("now", SqlTime.of(clock.instant()))
                        .query((row, number) -> new Won(row.getLong("sequence"), row.getInt("won")))
                        .single();
        return new Claim(
                wish,
                won.sequence(),
                won.problems() == wish.size() ? Map.of() : lost(wish, won.sequence()));
    }

    private Map<UUID, Long> lost(Wish wish, long sequence) {
        return jdbc
                .sql(LOST)
                .param("ids", wish.ids())
                .param("sequence", sequence)
                .query((row, number) ->
                        new Lost(row.getObject("problem_id", UUID.class), row.getLong("held")))
                .list()
                .stream()
                .collect(Collectors.toMap(Lost::id, Lost::held));
    }

    /** Undoes claims that were not used, where nobody has claimed since. */
    void giveBack(GiveBack leases) {
        jdbc.sql(GIVE_BACK)
                .param("ids", ids(leases.ids()))
                .param("claimed", numbers(leases.claimed()))
                .param("previous", numbers(leases.previous()))
                .param("replica", replica)
                .update();
    }

    /** Records servings that were not claimed; the sequence that they now have. */
    long write(Unwritten servings) {
        return jdbc.sql(WRITE)
                .param("ids", ids(servings.ids()))
                .param("servings", numbers(servings.servings()))
                .param("replica", replica)
                .param("now", SqlTime.of(clock.instant()))
                .query(Long.class)
                .single();
    }

    /** Throws where the database does not answer. */
    void ping() {
        jdbc.sql("select 1").query(Integer.class).single();
    }

    private static UUID[] ids(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static Long[] numbers(List<Long> numbers) {
        return numbers.toArray(Long[]::new);
    }
}
