package io.quizpool.api.lease;

import java.util.List;
import java.util.UUID;

/**
 * Leases that are not needed, to be undone in the database where it still holds {@code claimed}:
 * its sequence goes back to {@code previous}. The three lists go together.
 */
public record GiveBack(List<UUID> ids, List<Long> claimed, List<Long> previous) {

    /** No leases. */
    public static final GiveBack NOTHING = new GiveBack(List.of(), List.of(), List.of());

    /** Whether there is nothing to give back. */
    public boolean isEmpty() {
        return ids.isEmpty();
    }
}
