package io.quizpool.chaos.fault;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** How often each fault really struck; one whose victim was down too long did not. */
public final class Tally {

    private final Map<Fault, Integer> struck = new EnumMap<>(Fault.class);

    synchronized void count(Fault fault) {
        struck.merge(fault, 1, Integer::sum);
    }

    /** The faults that struck at all. */
    public synchronized Map<Fault, Integer> struck() {
        return Collections.unmodifiableMap(new EnumMap<>(struck));
    }
}
