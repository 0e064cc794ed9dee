package io.quizpool.simulator.traffic;

import io.quizpool.simulator.protocol.Usage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts chat completions and remembers the latest.
 *
 * <p>At any time {@code requests = in flight + the sum of all outcomes}.
 */
public final class Traffic {

    /** Bounds the memory that a long benchmark takes. */
    private static final int REMEMBERED = 10_000;

    private final Deque<RecordedRequest> latest = new ArrayDeque<>();
    private final Map<String, Long> outcomes = new TreeMap<>();
    private long requests;
    private int inFlight;
    private int maxInFlight;
    private long promptTokens;
    private long completionTokens;
    private long cachedTokens;

    /** The latest 10,000 requests, the earliest of them first. */
    public synchronized List<RecordedRequest> latest() {
        return List.copyOf(latest);
    }

    synchronized void remember(RecordedRequest request) {
        if (latest.size() == REMEMBERED) {
            latest.removeFirst();
        }
        latest.addLast(request);
    }

    /** A request has come in. */
    public synchronized Flight takeOff() {
        requests++;
        inFlight++;
        maxInFlight = Math.max(maxInFlight, inFlight);
        return new Flight(this);
    }

    synchronized void landed(String outcome) {
        inFlight--;
        outcomes.merge(outcome, 1L, Long::sum);
    }

    synchronized void spent(Usage usage) {
        promptTokens += usage.promptTokens();
        completionTokens += usage.completionTokens();
        cachedTokens += usage.cachedTokens();
    }

    /** All counts now. */
    public synchronized TrafficStats stats() {
        return new TrafficStats(
                requests,
                inFlight,
                maxInFlight,
                Map.copyOf(outcomes),
                promptTokens,
                completionTokens,
                cachedTokens);
    }

    /** Counts anew; what is in flight stays counted. */
    public synchronized void reset() {
        latest.clear();
        outcomes.clear();
        requests = inFlight;
        maxInFlight = inFlight;
        promptTokens = 0;
        completionTokens = 0;
        cachedTokens = 0;
    }
}
