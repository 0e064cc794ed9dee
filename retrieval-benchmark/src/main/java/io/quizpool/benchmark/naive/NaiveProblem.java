package io.quizpool.benchmark.naive;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A problem in the fields of the product's own answer. */
record NaiveProblem(
        UUID id,
        String problemType,
        String title,
        String instructions,
        @JsonRawValue String statements,
        int correctAnswerIndex,
        String targetLanguageCode,
        List<String> topicTags,
        String difficultyLevel,
        String source,
        Instant createdAt,
        Instant updatedAt) {

    static final String COLUMNS =
            "id, problem_type, title, instructions, statements, correct_answer_index,"
                    + " target_language_code, topic_tags, difficulty_level, source, created_at,"
                    + " updated_at";

    static NaiveProblem of(ResultSet row, int number) throws SQLException {
        Array tags = row.getArray("topic_tags");
        return new NaiveProblem(
                row.getObject("id", UUID.class),
                row.getString("problem_type"),
                row.getString("title"),
                row.getString("instructions"),
                row.getString("statements"),
                row.getInt("correct_answer_index"),
                row.getString("target_language_code"),
                List.of((String[]) tags.getArray()),
                row.getString("difficulty_level"),
                row.getString("source"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }
}
