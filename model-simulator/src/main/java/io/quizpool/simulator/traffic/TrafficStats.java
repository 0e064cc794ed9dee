package io.quizpool.simulator.traffic;

import java.util.Map;

/**
 * Counts since the start or the last reset.
 *
 * @param outcomes {@code answered}, {@code refused}, the word of each fault that struck, {@code
 *     error_STATUS} for requests refused by rule, {@code lost}; each with its number of requests
 */
public record TrafficStats(
        long requests,
        int inFlight,
        int maxInFlight,
        Map<String, Long> outcomes,
        long promptTokens,
        long completionTokens,
        long cachedTokens) {

    /** How many requests ended with {@code outcome}. */
    public long count(String outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }
}
