package io.quizpool.api.pool;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.french.grammar.DifficultyLevel;
import io.quizpool.french.grammar.Wire;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.ProblemSource;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.problem.Statement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** Reads rows of {@code problem}; {@link #COLUMNS} says which columns that takes. */
final class ProblemRows implements RowMapper<PooledProblem> {

    /** The columns that every client sees, of a table that goes by the name {@code problem}. */
    static final String PLAIN_COLUMNS =
            """
            problem.id, problem.problem_type, problem.title, problem.instructions,
            problem.statements, problem.correct_answer_index, problem.target_language_code,
            problem.topic_tags, problem.difficulty_level, problem.source, problem.created_at,
            problem.updated_at
            """;

    /** The same and those that make up the metadata. */
    static final String COLUMNS =
            PLAIN_COLUMNS + ", problem.metadata, problem.verdict, problem.generation_trace\n";

    private static final TypeReference<List<Statement>> STATEMENTS = new TypeReference<>() {};

    private final boolean includeMetadata;

    /** A mapper that reads metadata, verdict and trace too, or leaves them out. */
    ProblemRows(boolean includeMetadata) {
        this.includeMetadata = includeMetadata;
    }

    @Override
    public PooledProblem mapRow(ResultSet row, int number) throws SQLException {
        return new PooledProblem(
                row.getObject("id", UUID.class),
                Wire.find(ProblemType.class, row.getString("problem_type")).orElseThrow(),
                row.getString("title"),
                row.getString("instructions"),
                ContractJson.mapper().readValue(row.getString("statements"), STATEMENTS),
                row.getInt("correct_answer_index"),
                row.getString("target_language_code"),
                List.of((String[]) row.getArray("topic_tags").getArray()),
                Wire.find(DifficultyLevel.class, row.getString("difficulty_level")).orElseThrow(),
                Wire.find(ProblemSource.class, row.getString("source")).orElseThrow(),
                SqlTime.get(row, "created_at"),
                SqlTime.get(row, "updated_at"),
                tree(row, "metadata"),
                tree(row, "verdict"),
                tree(row, "generation_trace"));
    }

    private @Nullable JsonNode tree(ResultSet row, String column) throws SQLException {
        return includeMetadata ? ContractJson.mapper().readTree(row.getString(column)) : null;
    }
}
