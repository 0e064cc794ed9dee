package io.quizpool.api.lease;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The table {@code problem_serving} with the semantics of the SQL, in memory. */
final class SimulatedClaims {

    private final Map<UUID, Long> sequences = new HashMap<>();
    private long lastSequence;

    void add(UUID id) {
        sequences.put(id, 0L);
    }

    long sequence(UUID id) {
        return sequences.getOrDefault(id, 0L);
    }

    Claim claim(Wish wish) {
        long sequence = ++lastSequence;
        Set<UUID> won = new HashSet<>();
        Map<UUID, Long> lost = new HashMap<>();
        for (int i = 0; i < wish.ids().size(); i++) {
            UUID id = wish.ids().get(i);
            if (sequences.replace(id, wish.believed().get(i), sequence)) {
                won.add(id);
            } else {
                lost.put(id, sequences.getOrDefault(id, 0L));
            }
        }
        return new Claim(sequence, won, lost);
    }

    Set<UUID> giveBack(GiveBack leases) {
        Set<UUID> taken = new HashSet<>();
        for (int i = 0; i < leases.ids().size(); i++) {
            if (sequences.replace(
                    leases.ids().get(i), leases.claimed().get(i), leases.previous().get(i))) {
                taken.add(leases.ids().get(i));
            }
        }
        return taken;
    }
}
