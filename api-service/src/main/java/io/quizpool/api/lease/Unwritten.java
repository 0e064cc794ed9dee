package io.quizpool.api.lease;

import java.util.List;
import java.util.UUID;

/** Servings that the database has yet to be told of: how many of each problem. */
public record Unwritten(List<UUID> ids, List<Long> servings) {

    /** How many servings in all. */
    public long total() {
        return servings.stream().mapToLong(Long::longValue).sum();
    }
}
