package io.quizpool.api.lease;

import io.quizpool.api.poolindex.PoolIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Servings that were not claimed: how many of each problem. Bounded by the number of problems, as
 * it counts and does not list.
 */
final class Arrears {

    private final Map<Integer, Long> servings = new HashMap<>();

    void add(int ordinal) {
        servings.merge(ordinal, 1L, Long::sum);
    }

    /** One serving of the problem has been told otherwise. */
    void pay(int ordinal) {
        servings.computeIfPresent(ordinal, (known, count) -> count == 1 ? null : count - 1);
    }

    long total() {
        return servings.values().stream().mapToLong(Long::longValue).sum();
    }

    Unwritten drain(PoolIndex index) {
        List<UUID> ids = new ArrayList<>(servings.size());
        List<Long> counts = new ArrayList<>(servings.size());
        servings.forEach((ordinal, count) -> {
            ids.add(index.id(ordinal));
            counts.add(count);
        });
        servings.clear();
        return new Unwritten(ids, counts);
    }

    void putBack(Unwritten unwritten, PoolIndex index) {
        for (int i = 0; i < unwritten.ids().size(); i++) {
            int ordinal = index.find(unwritten.ids().get(i));
            servings.merge(ordinal, unwritten.servings().get(i), Long::sum);
        }
    }
}
