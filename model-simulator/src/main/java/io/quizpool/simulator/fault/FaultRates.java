package io.quizpool.simulator.fault;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often each fault strikes.
 *
 * @param shares each fault's share of all requests, 0 to 1; together at most 1, the rest goes well
 */
public record FaultRates(Map<Fault, Double> shares) {

    public FaultRates {
        double sum = 0;
        for (Map.Entry<Fault, Double> share : shares.entrySet()) {
            double value = share.getValue();
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException(
                        "fault %s has the share %s: allowed is 0 to 1"
                                .formatted(share.getKey().word(), value));
            }
            sum += value;
        }
        if (sum > 1 + 1e-9) {
            throw new IllegalArgumentException(
                    "the faults' shares add up to %s: allowed is 1 at most".formatted(sum));
        }
        // Ordered: with equal seeds, equal settings must give equal faults.
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /** Nothing ever goes wrong. */
    public static FaultRates none() {
        return new FaultRates(Map.of());
    }

    /** The fault that {@code point}, drawn evenly from 0 (inclusive) to 1 (exclusive), falls on. */
    Fault at(double point) {
        double upper = 0;
        for (Map.Entry<Fault, Double> share : shares.entrySet()) {
            upper += share.getValue();
            if (point < upper) {
                return share.getKey();
            }
        }
        return Fault.none();
    }
}
