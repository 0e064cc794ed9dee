package io.quizpool.api.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quizpool.api.ambient.SqlTime;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param nextCursor for the parameter {@code cursor} of the next call; null on the last page
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        types = {"string", "null"},
                        requiredMode = Schema.RequiredMode.REQUIRED,
                        description = "Pass it as cursor to read on; null on the last page")
                @Nullable String nextCursor) {

    /** What is wrong with a cursor that is none. */
    public static final String NO_CURSOR =
            "is no cursor of this list: pass on next_cursor as it is";

    /** Describes the parameters that {@link #window} reads. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @Parameter(
            name = "limit",
            in = ParameterIn.QUERY,
            description = "The most items of one page",
            schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
    @Parameter(
            name = "cursor",
            in = ParameterIn.QUERY,
            description = "Where to read on: the next_cursor of the page before",
            schema = @Schema(type = "string"))
    public @interface Query {}

    /** As many as one page holds, and where it starts. */
    public record Window(int limit, @Nullable Keyset after) {

        /** How many rows to read: one more than the page, to see whether there is a next one. */
        public int rows() {
            return limit + 1;
        }

        /**
         * The same for a statement: {@code limit} (rows), {@code after_at} and {@code after_id}
         * (both null on the first page).
         */
        public Map<String, @Nullable Object> parameters() {
            Map<String, @Nullable Object> parameters = new HashMap<>();
            parameters.put("limit", rows());
            parameters.put("after_at", after == null ? null : SqlTime.of(after.at()));
            parameters.put("after_id", after == null ? null : after.id());
            return parameters;
        }
    }

    /**
     * The first {@code limit} of {@code rows}.
     *
     * @param rows up to one more than {@code limit}
     * @param key where a row stands in the order of the list
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, key.apply(items.getLast()));
    }

    /**
     * The first of {@code rows}, in a list in order of time.
     *
     * @param rows up to {@link Window#rows}
     * @param place where a row stands in the order of the list
     */
    public static <T> Page<T> of(List<T> rows, Window window, Function<T, Keyset> place) {
        return of(rows, window.limit(), row -> place.apply(row).cursor());
    }

    /** Reads {@code limit} (1 to 200, 50) and {@code cursor} of a list in order of time. */
    public static Window window(QueryParameters query) {
        return new Window(
                limit(query), query.parsed("cursor", Keyset::parse, NO_CURSOR).orElse(null));
    }

    /** Reads {@code limit} (1 to 200, 50). */
    public static int limit(QueryParameters query) {
        return query.number("limit", 1, 200, 50);
    }
}
