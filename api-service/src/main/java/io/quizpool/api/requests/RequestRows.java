package io.quizpool.api.requests;

import io.quizpool.api.ambient.SqlMoney;
import io.quizpool.api.ambient.SqlTime;
import io.quizpool.french.grammar.Wire;
import io.quizpool.model.json.ContractJson;
import io.quizpool.model.problem.ProblemType;
import io.quizpool.model.request.GenerationSpec;
import io.quizpool.model.request.ImportTerms;
import io.quizpool.model.request.RequestPriority;
import io.quizpool.model.request.RequestStatus;
import io.quizpool.model.task.TaskState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads rows as clients see them. */
@Component
class RequestRows {

    private final InstantSource clock;

    RequestRows(InstantSource clock) {
        this.clock = clock;
    }

    GenerationRequest request(ResultSet row) throws SQLException {
        int requested = row.getInt("requested_count");
        int generated = row.getInt("generated_count");
        int failed = row.getInt("failed_count");
        int cancelled = row.getInt("cancelled_count");
        GenerationSpec spec =
                ContractJson.mapper().readValue(row.getString("spec"), GenerationSpec.class);
        // What the spec of an import says of writing is not asked for: nobody writes.
        boolean imported = spec.importTerms() != null;
        Instant startedAt = SqlTime.getNullable(row, "started_at");
        Instant completedAt = SqlTime.getNullable(row, "completed_at");
        return new GenerationRequest(
                row.getObject("id", UUID.class),
                row.getString("entity_type"),
                status(row),
                100 * (generated + failed + cancelled) / requested,
                message(row, spec),
                row.getString("user_id"),
                SqlTime.get(row, "requested_at"),
                startedAt,
                completedAt,
                seconds(startedAt, completedAt),
                requested,
                generated,
                failed,
                cancelled,
                Wire.find(RequestPriority.class, row.getString("priority")).orElseThrow(),
                SqlTime.getNullable(row, "expires_at"),
                imported ? null : spec.problemType(),
                imported ? null : spec.constraints(),
                spec.focus(),
                imported ? null : spec.statementCount(),
                spec.targetLanguageCode(),
                spec.topicTags(),
                imported || spec.problemType() != ProblemType.GRAMMAR ? null : spec.strategy(),
                spec.topic(),
                spec.importTerms() == null ? null : spec.importTerms().dryRun(),
                row.getString("error_message"),
                null,
                null,
                null);
    }

    static RequestStatus status(ResultSet row) throws SQLException {
        return Wire.find(RequestStatus.class, row.getString("status")).orElseThrow();
    }

    static FailedTask failed(ResultSet row) throws SQLException {
        return new FailedTask(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                row.getString("error_code"),
                row.getString("error_message"),
                verdict(row));
    }

    static GenerationRequest.Task task(ResultSet row) throws SQLException {
        return new GenerationRequest.Task(
                row.getObject("id", UUID.class),
                row.getInt("position"),
                Wire.find(TaskState.class, row.getString("state")).orElseThrow(),
                row.getInt("attempts"),
                row.getObject("problem_id", UUID.class),
                row.getString("error_code"),
                row.getString("error_message"),
                verdict(row));
    }

    private static @Nullable JsonNode verdict(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null ? null : ContractJson.mapper().readTree(verdict);
    }

    static GenerationRequest.TokenUsage usage(ResultSet row) throws SQLException {
        return new GenerationRequest.TokenUsage(
                row.getLong("prompt"),
                row.getLong("completion"),
                row.getLong("cached"),
                row.getLong("prompt") + row.getLong("completion"));
    }

    static GenerationRequest.Cost cost(ResultSet row) throws SQLException {
        return new GenerationRequest.Cost(SqlMoney.amount(row, "cost"), row.getString("currency"));
    }

    private static String message(ResultSet row, GenerationSpec spec) throws SQLException {
        int requested = row.getInt("requested_count");
        int failed = row.getInt("failed_count");
        int cancelled = row.getInt("cancelled_count");
        StringBuilder message =
                new StringBuilder(
                        "%d of %d %s %s"
                                .formatted(
                                        row.getInt("generated_count"),
                                        requested,
                                        requested == 1 ? "problem" : "problems",
                                        verb(spec.importTerms())));
        if (failed > 0) {
            message.append(", %d failed".formatted(failed));
        }
        if (cancelled > 0) {
            message.append(", %d cancelled".formatted(cancelled));
        }
        if (row.getString("called_off") != null && row.getObject("completed_at") == null) {
            message.append(", the rest is being stopped");
        }
        return message.toString();
    }

    private static String verb(@Nullable ImportTerms terms) {
        if (terms == null) {
            return "generated";
        }
        return terms.dryRun() ? "passed" : "imported";
    }

    private @Nullable Double seconds(@Nullable Instant start, @Nullable Instant end) {
        return start == null
                ? null
                : Duration.between(start, end == null ? clock.instant() : end).toMillis() / 1000.0;
    }
}
