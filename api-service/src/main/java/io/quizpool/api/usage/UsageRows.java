package io.quizpool.api.usage;

import io.quizpool.api.ambient.SqlTime;
import io.quizpool.api.http.Keyset;
import io.quizpool.api.http.Page;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code api_key_usage}. */
@Repository
class UsageRows {

    private static final String ADD =
            """
            insert into api_key_usage as old
                   (api_key_id, day, requests, servings, refusals, last_used_at)
            select cast(row.id as uuid), cast(row.day as date),
                   row.requests, row.servings, row.refusals, row.used
            from unnest(cast(:ids as text[]), cast(:days as text[]), cast(:requests as bigint[]),
                        cast(:servings as bigint[]), cast(:refusals as bigint[]),
                        cast(:used as timestamptz[]))
                     as row (id, day, requests, servings, refusals, used)
            on conflict (api_key_id, day) do update
               set requests     = old.requests + excluded.requests,
                   servings     = old.servings + excluded.servings,
                   refusals     = old.refusals + excluded.refusals,
                   last_used_at = greatest(old.last_used_at, excluded.last_used_at)
            """;

    private static final String PAGE =
            """
            select day.api_key_id, key.name, day.day, coalesce(used.requests, 0) as requests,
                   coalesce(used.servings, 0) as servings, coalesce(used.refusals, 0) as refusals,
                   used.last_used_at
            from (select api_key_id, day from api_key_usage where day between :from and :to
                  union
                  select request.api_key_id, cast(attempt.finished_at at time zone 'UTC' as date)
                  from generation_attempt attempt
                  join generation_task task on task.id = attempt.task_id
                  join generation_request request on request.id = task.request_id
                  where attempt.finished_at >= cast(:from as date)::timestamp at time zone 'UTC'
                    and attempt.finished_at < (cast(:to as date) + 1)::timestamp at time zone 'UTC')
                 day
            join api_key key on key.id = day.api_key_id
            left join api_key_usage used on used.api_key_id = day.api_key_id and used.day = day.day
            where (cast(:key as uuid) is null or day.api_key_id = :key)
              and (cast(:after_at as timestamptz) is null
                   or (day.day, day.api_key_id)
                      < (cast(cast(:after_at as timestamptz) at time zone 'UTC' as date), :after_id))
            order by day.day desc, day.api_key_id desc
            limit :limit
            """;

    /** What one replica has to add for one key and day. */
    record Row(UUID keyId, LocalDate day, Tally.Unwritten counts) {}

    private final JdbcClient jdbc;
    private final ModelUsageRows models;

    UsageRows(JdbcClient jdbc, ModelUsageRows models) {
        this.jdbc = jdbc;
        this.models = models;
    }

    /** Adds all of {@code rows}, or none. */
    void add(List<Row> rows) {
        jdbc.sql(ADD)
                .param(
                        "ids",
                        rows.stream().map(row -> row.keyId().toString()).toArray(String[]::new))
                .param(
                        "days",
                        rows.stream().map(row -> row.day().toString()).toArray(String[]::new))
                .param("requests", numbers(rows, Tally.Unwritten::requests))
                .param("servings", numbers(rows, Tally.Unwritten::servings))
                .param("refusals", numbers(rows, Tally.Unwritten::refusals))
                .param(
                        "used",
                        rows.stream()
                                .map(row -> row.counts().lastUsedAt().toString())
                                .toArray(String[]::new))
                .update();
    }

    /** The latest day first; of one key, or of all where {@code keyId} is null. */
    Page<DayOfUsage> page(@Nullable UUID keyId, DayRange range, Page.Window window) {
        List<DayOfUsage> days =
                jdbc.sql(PAGE)
                        .param("key", keyId)
                        .param("from", range.from())
                        .param("to", range.to())
                        .params(window.parameters())
                        .query((row, number) ->
                                new DayOfUsage(
                                        row.getObject("api_key_id", UUID.class),
                                        row.getString("name"),
                                        row.getObject("day", LocalDate.class),
                                        row.getLong("requests"),
                                        row.getLong("servings"),
                                        row.getLong("refusals"),
                                        SqlTime.getNullable(row, "last_used_at"),
                                        List.of()))
                        .list();
        return Page.of(
                models.with(days),
                window,
                day ->
                        new Keyset(
                                day.day().atStartOfDay(ZoneOffset.UTC).toInstant(),
                                day.apiKeyId()));
    }

    void deleteBefore(LocalDate day) {
        jdbc.sql("delete from api_key_usage where day < :day").param("day", day).update();
    }

    private static Long[] numbers(List<Row> rows, ToLongFunction<Tally.Unwritten> count) {
        return rows.stream().map(row -> count.applyAsLong(row.counts())).toArray(Long[]::new);
    }
}
