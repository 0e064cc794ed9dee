package io.quizpool.api.deadletter;

import io.quizpool.api.ambient.SqlTime;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads rows as operators see them. */
final class DeadLetterRows {

    private DeadLetterRows() {}

    static DeadLetter letter(ResultSet row) throws SQLException {
        @Nullable String trace = row.getString("trace_id");
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getObject("task_id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getString("error_code"),
                row.getString("error_message"),
                row.getInt("attempts"),
                trace == null || trace.isEmpty() ? null : trace,
                SqlTime.get(row, "failed_at"),
                row.getBoolean("redrivable"),
                null,
                null);
    }

    static DeadLetter.Attempt attempt(ResultSet row) throws SQLException {
        return new DeadLetter.Attempt(
                row.getInt("number"),
                row.getString("model"),
                row.getString("outcome"),
                row.getString("detail"),
                row.getLong("prompt_tokens"),
                row.getLong("completion_tokens"),
                SqlTime.get(row, "started_at"),
                SqlTime.get(row, "finished_at"));
    }

    static DeadLetter.Message message(ResultSet row) throws SQLException {
        return new DeadLetter.Message(
                row.getString("place"),
                row.getString("message_key"),
                new String(row.getBytes("message"), StandardCharsets.UTF_8),
                row.getLong("message_size"));
    }
}
