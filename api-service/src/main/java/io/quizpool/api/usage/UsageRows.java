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
            select used.api_key_id, key.name, used.day, used.requests, used.servings,
                   used.refusals, used.last_used_at
            from api_key_usage used
            join api_key key on key.id = used.api_key_id
            where (cast(:key as uuid) is null or used.api_key_id = :key)
              and used.day between :from and :to
              and (cast(:after_at as timestamptz) is null
                   or (used.day, used.api_key_id)
                      < (cast(cast(:after_at as timestamptz) at time zone 'UTC' as date), :after_id))
            order by used.day desc, used.api_key_id desc
            limit :limit
            """;

    /** What one replica has to add for one key and day. */
    record Row(UUID keyId, LocalDate day, Tally.Unwritten counts) {}

    private final JdbcClient jdbc;

    UsageRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                                        SqlTime.get(row, "last_used_at")))
                        .list();
        return Page.of(
                days,
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
