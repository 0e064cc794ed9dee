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
        Map<UUID, Long> lost = new HashMap<>();
        for (int i = 0; i < wish.size(); i++) {
            UUID id = wish.ids()[i];
            if (!sequences.replace(id, wish.believed()[i], sequence)) {
                lost.put(id, sequences.getOrDefault(id, 0L));
            }
        }
        return new Claim(wish, sequence, lost);
    }

    /** The sequence with which another replica has the problem now. */
    long claimElsewhere(UUID id) {
        sequences.put(id, ++lastSequence);
        return lastSequence;
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
