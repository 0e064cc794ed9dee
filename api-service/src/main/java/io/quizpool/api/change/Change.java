package io.quizpool.api.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table {@code change}.
 *
 * @param kind what has changed, e.g. {@link #PROBLEM}; subscribers may make up kinds of their own
 * @param origin the replica that made the change, which does not hear of it; null where everybody
 *     does
 * @param ids of the rows that changed, or none where the kind needs none
 * @param sequence a number that the kind gives a meaning to; 0 where it has none
 * @param previous a number for each id that the kind gives a meaning to; empty where it has none
 * @param detail text that the kind gives a meaning to
 */
public record Change(
        String kind,
        @Nullable UUID origin,
        List<UUID> ids,
        long sequence,
        List<Long> previous,
        @Nullable String detail) {

    /** Problems were added, changed, retired or deleted: written by triggers on the table. */
    public static final String PROBLEM = "problem";

    /** API keys were added, changed, revoked or deleted: written by triggers on the table. */
    public static final String API_KEY = "api_key";

    public Change {
        ids = List.copyOf(ids);
        previous = List.copyOf(previous);
    }

    /** A change that has an id or more and nothing else to tell, for everybody. */
    public static Change of(String kind, List<UUID> ids) {
        return new Change(kind, null, ids, 0, List.of(), null);
    }

    /** A change that a text says all about, for everybody. */
    public static Change of(String kind, String detail) {
        return new Change(kind, null, List.of(), 0, List.of(), detail);
    }
}
