package io.quizpool.api.lease;

import java.util.List;
import java.util.UUID;

/**
 * Problems to be claimed in the database, each only if its sequence there is still the one that is
 * believed. The three lists go together.
 */
public record Wish(List<Integer> ordinals, List<UUID> ids, List<Long> believed) {

    /** Whether there is nothing to claim. */
    public boolean isEmpty() {
        return ids.isEmpty();
    }
}
