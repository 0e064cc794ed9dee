package io.quizpool.benchmark.pool;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The tables that a pool lives in: a {@code problem} with the columns of a row, and the rest.
 *
 * @param before makes the tables, where the product does not
 * @param after what is left to do when {@code problem} has its rows
 */
public record Tables(String title, List<String> before, List<String> after) {

    private static final String NAIVE_TABLE =
            """
            create table problem (
                id                   uuid primary key,
                problem_type         text        not null,
                title                text        not null,
                instructions         text        not null,
                statements           jsonb       not null,
                correct_answer_index int         not null,
                target_language_code text        not null,
                topic_tags           text[]      not null,
                difficulty_level     text        not null,
                source               text        not null,
                grammatical_focus    text[]      not null,
                tenses_used          text[]      not null,
                metadata             jsonb       not null,
                verdict              jsonb       not null,
                generation_trace     jsonb       not null,
                content_fingerprint  bytea       not null,
            created_at           timestamptz not null,
                updated_at           timestamptz not null,
                last_served_at       timestamptz,
                serve_count          bigint      not null default 0
            )
            """;

    /** The product's own: the API's changelog has made them, defaults fill what is not named. */
    public static final Tables QUIZPOOL =
            new Tables(
                    "product's",
                    List.of(),
                    List.of("insert into problem_serving (problem_id) select id from problem"));

    /**
     * What one would make without this product: one wide table with the time of the last serving in
     * it, and every index that helps.
     */
    public static final Tables NAIVE =
            new Tables(
                    "naive",
                    List.of(NAIVE_TABLE),
                    List.of(
                            "create index problem_focus on problem using gin (grammatical_focus)",
                            "create index problem_tenses on problem using gin (tenses_used)",
                            "create index problem_tags on problem using gin (topic_tags)",
                            "create index problem_stalest on problem (last_served_at nulls first)"));

    public Tables {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static void execute(Connection connection, List<String> statements) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
