package io.quizpool.journey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The pool as it lies in the database, of problems that go by numbers from 0: fills it, and keeps
 * every claim on record, which the service itself forgets once all replicas have read it.
 */
final class PoolTables {

    private static final String NUMBERED = "00000000-0000-4000-8000-";
    private static final int AT_ONCE = 1000;

    private static final String FILL =
            """
            with added as (
                insert into problem
                       (id, problem_type, title, instructions, statements, correct_answer_index,
                        target_language_code, topic_tags, difficulty_level, source,
                        grammatical_focus, tenses_used, metadata, verdict, generation_trace,
                        content_fingerprint, created_at, updated_at)
                select cast('00000000-0000-4000-8000-' || lpad(to_hex(number), 12, '0') as uuid),
                       'grammar', 'Title', 'Choose.',
                       '[{"content": "Je mange.", "is_correct": true, "translation": "I eat",
                          "explanation": "Right."},
                         {"content": "Je manges.", "is_correct": false, "translation": "I eat",
                          "explanation": "Wrong.", "error_type": "wrong_conjugation"}]',
                       0, 'eng', '{}', 'beginner', 'composer', '{conjugation}', '{present}',
                       '{"verb_infinitive": "manger"}', '{"accepted": true, "judges": []}',
                       '{"model": "composer"}', sha256(cast(cast(number as text) as bytea)),
                       now(), now()
                from generate_series(cast(:first as int), cast(:last as int)) number
                returning id)
            insert into problem_serving (problem_id) select id from added
            """;

    private static final List<String> RECORD_CLAIMS =
            List.of(
                    "create table claim_on_record (replica text, problem uuid, servings int)",
                    """
                    create function record_claim() returns trigger language plpgsql as $$
                    begin
                        insert into claim_on_record
                        select current_setting('application_name'), unnest(new.ids),
                               case new.kind when 'problems_claimed' then 1 else -1 end;
                        return null;
                    end $$
                    """,
                    """
                    create trigger claim_recorded after insert on change
                        for each row when (new.kind in ('problems_claimed', 'problems_given_back'))
                        execute function record_claim()
                    """);

    private static final String CLAIMS =
            """
            select problem, sum(servings) as servings
            from claim_on_record where replica = :replica group by problem
            """;

    private final JdbcClient jdbc;

    PoolTables(JdbcConnectionDetails database) {
        jdbc =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                database.getJdbcUrl(),
                                String.valueOf(database.getUsername()),
                                String.valueOf(database.getPassword())));
    }

    /** Keeps the claims from now on. */
    void recordClaims() {
        RECORD_CLAIMS.forEach(statement -> jdbc.sql(statement).update());
    }

    /** Adds the problems from 0 to {@code count} under the eyes of the replicas. */
    void fill(int count) {
        for (int first = 0; first < count; first += AT_ONCE) {
            jdbc.sql(FILL)
                    .param("first", first)
                    .param("last", Math.min(first + AT_ONCE, count) - 1)
                    .update();
        }
    }

    /** How often a replica may serve each problem by what it has claimed and not given back. */
    Map<Integer, Integer> claims(String replica) {
        Map<Integer, Integer> claims = new HashMap<>();
        jdbc.sql(CLAIMS)
                .param("replica", replica)
                .query(row -> {
                    claims.put(number(row.getString("problem")), row.getInt("servings"));
                });
        return claims;
    }

    /** The number of a problem by its id. */
    static int number(String id) {
        if (!id.startsWith(NUMBERED)) {
            throw new IllegalArgumentException(id + " is no problem of this pool");
        }
        return Integer.parseInt(id.substring(NUMBERED.length()), 16);
    }
}
