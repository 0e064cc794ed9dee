package io.quizpool.simulator.traffic;

import io.quizpool.simulator.protocol.Usage;

/** One request in flight; confined to its thread. */
public final class Flight implements AutoCloseable {

    private final Traffic traffic;
    private boolean landed;

    Flight(Traffic traffic) {
        this.traffic = traffic;
    }

    public void remember(RecordedRequest request) {
        traffic.remember(request);
    }

    /**
     * The request ends with {@code outcome}; later calls change nothing. Called before the last
     * byte is sent, so that a client which has its answer finds it counted.
     */
    public void lands(String outcome) {
        if (!landed) {
            landed = true;
            traffic.landed(outcome);
        }
    }

    /** An answer was paid for. */
    public void spent(Usage usage) {
        traffic.spent(usage);
    }

    /** Counts a flight that did not land as {@code lost}: its client left, or the server closed. */
    @Override
    public void close() {
        lands("lost");
    }
}
