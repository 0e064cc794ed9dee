package io.quizpool.api.pool;

import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.GrammaticalFocus;
import io.quizpool.french.grammar.Tense;
import io.quizpool.french.grammar.Wire;
import io.quizpool.model.problem.ProblemType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the problems by all that the statistics tell apart, each problem once. */
@Repository
class PoolGroups {

    private static final String GROUPS =
            """
            select problem.grammatical_focus, problem.tenses_used, problem.problem_type,
                   problem.difficulty_level, problem.target_language_code,
                   count(*) filter (where problem.retired_at is null) as live,
                   count(*) filter (where problem.retired_at is null
                                      and coalesce(serving.serve_count, 0) = 0) as never_served,
                   count(*) filter (where problem.retired_at is not null) as retired
            from problem
            left join problem_serving serving on serving.problem_id = problem.id
            group by problem.grammatical_focus, problem.tenses_used, problem.problem_type,
                     problem.difficulty_level, problem.target_language_code
            """;

    /**
     * Problems with the same words.
     *
     * @param live how many can be served
     * @param neverServed how many of the live ones never were
     */
    record Group(
            Set<GrammaticalFocus> focuses,
            Set<Tense> tenses,
            ProblemType type,
            DifficultyLevel level,
            String language,
            long live,
            long neverServed,
            long retired) {}

    private final JdbcClient jdbc;

    PoolGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Group> all() {
        return jdbc.sql(GROUPS).query((row, number) -> group(row)).list();
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                words(row, "grammatical_focus", GrammaticalFocus.class),
                words(row, "tenses_used", Tense.class),
                Wire.find(ProblemType.class, row.getString("problem_type")).orElseThrow(),
                Wire.find(DifficultyLevel.class, row.getString("difficulty_level")).orElseThrow(),
                row.getString("target_language_code"),
                row.getLong("live"),
                row.getLong("never_served"),
                row.getLong("retired"));
    }

    private static <E extends Enum<E> & Wire> Set<E> words(
            ResultSet row, String column, Class<E> type) throws SQLException {
        Set<E> words = EnumSet.noneOf(type);
        Arrays.stream((String[]) row.getArray(column).getArray())
                .map(word -> Wire.find(type, word).orElseThrow())
                .forEach(words::add);
        return words;
    }
}
