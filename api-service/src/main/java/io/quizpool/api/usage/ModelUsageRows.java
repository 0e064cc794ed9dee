package io.quizpool.api.usage;

import io.quizpool.api.ambient.SqlMoney;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the attempts in {@code generation_attempt} used, by key, day and model. */
@Repository
class ModelUsageRows {

    private static final String OF_DAYS =
            """
            select request.api_key_id, cast(attempt.finished_at at time zone 'UTC' as date) as day,
                   attempt.model, count(*) as attempts, sum(attempt.prompt_tokens) as prompt,
                   sum(attempt.cached_tokens) as cached, sum(attempt.completion_tokens) as completion,
                   sum(attempt.cost) as cost, max(attempt.currency) as currency
            from generation_attempt attempt
            join generation_task task on task.id = attempt.task_id
            join generation_request request on request.id = task.request_id
            where attempt.finished_at >= cast(:from as date)::timestamp at time zone 'UTC'
              and attempt.finished_at < (cast(:to as date) + 1)::timestamp at time zone 'UTC'
              and request.api_key_id = any (cast(:keys as uuid[]))
            group by request.api_key_id, day, attempt.model
            order by attempt.model
            """;

    private record Used(UUID keyId, LocalDate day) {}

    private final JdbcClient jdbc;

    ModelUsageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same days with what each model used. */
    List<DayOfUsage> with(List<DayOfUsage> days) {
        if (days.isEmpty()) {
            return days;
        }
        Map<Used, List<DayOfUsage.Model>> models = models(days);
        return days.stream()
                .map(day ->
                        day.with(
                                models.getOrDefault(
                                        new Used(day.apiKeyId(), day.day()), List.of())))
                .toList();
    }

    /**
     * @param days the latest first
     */
    private Map<Used, List<DayOfUsage.Model>> models(List<DayOfUsage> days) {
        record Row(Used used, DayOfUsage.Model model) {}
        return jdbc
                .sql(OF_DAYS)
                .param("from", days.getLast().day())
                .param("to", days.getFirst().day())
                .param(
                        "keys",
                        days.stream()
                                .map(day -> day.apiKeyId().toString())
                                .distinct()
                                .toArray(String[]::new))
                .query((row, number) ->
                        new Row(
                                new Used(
                                        row.getObject("api_key_id", UUID.class),
                                        row.getObject("day", LocalDate.class)),
                                new DayOfUsage.Model(
                                        row.getString("model"),
                                        row.getLong("attempts"),
                                        row.getLong("prompt"),
                                        row.getLong("cached"),
                                        row.getLong("completion"),
                                        SqlMoney.amount(row, "cost"),
                                        row.getString("currency"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Row::used, Collectors.mapping(Row::model, Collectors.toList())));
    }
}
